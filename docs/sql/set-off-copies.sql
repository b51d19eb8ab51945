update notice_copy
set
  state = 'leaving'
where
  notice = :notice
  and owner = :owner
  and chat_id = any (:chats)
returning
  chat_id
