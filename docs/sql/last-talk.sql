select
  id,
  seal_id,
  score
from
  talk
where
  chat_id = :chat
order by
  id desc
limit
  1
