select
  seal_id
from
  talk
where
  chat_id = :chat
  and state <> 'ended'
