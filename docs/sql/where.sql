select
  flow,
  step
from
  conversation
where
  chat_id = :chat
