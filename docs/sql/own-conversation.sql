select
  sealed
from
  conversation
where
  chat_id = :chat
