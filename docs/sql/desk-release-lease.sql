delete from lease
where
  chat_id = :group
  and owner = :owner
