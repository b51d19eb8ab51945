delete from lease
where
  chat_id = :chat
  and owner = :owner
