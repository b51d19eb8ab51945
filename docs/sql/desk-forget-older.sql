delete from past_topic
where
  chat_id = :chat
returning
  1
