select
  notice
from
  notice_copy
where
  chat_id = :chat
  and message_id = :message
