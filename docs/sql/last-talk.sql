select
  id,
  seal_id
from
  talk
where
  chat_id = $1
order by
  id desc
limit
  1
