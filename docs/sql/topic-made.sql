update topic
set
  thread = $2
where
  chat_id = $1
  and thread is null
returning
  1
