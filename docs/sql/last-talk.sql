select
  id,
  seal_id,
  score
from
  talk
where
  chat_id = $1
order by
  id desc
limit
  1
