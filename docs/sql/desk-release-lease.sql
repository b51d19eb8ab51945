delete from lease
where
  chat_id = $1
  and owner = $2
