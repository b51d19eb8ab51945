delete from ban
where
  chat_id = $1
