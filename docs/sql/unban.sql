delete from ban
where
  chat_id = :chat
