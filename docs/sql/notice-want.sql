delete from notice_unwanted
where
  chat_id = :chat
  and kind = :kind
