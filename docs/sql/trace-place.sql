select
  chat_id as "chatId",
  turn,
  flow,
  step,
  holder,
  unreachable,
  locale,
  updated_at as "updatedAt"
from
  conversation
where
  chat_id = :chat
