update topic
set
  thread = :thread
where
  chat_id = :chat
  and thread is null
returning
  1
