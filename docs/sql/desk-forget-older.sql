delete from past_topic
where
  chat_id = $1
returning
  1
