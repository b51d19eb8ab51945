update notice_copy
set
  emoji = :emoji
where
  chat_id = :chat
  and message_id = :message
