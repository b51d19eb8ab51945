select
  at
from
  ban
where
  chat_id = :chat
