select
  chat_id,
  key,
  turn
from
  timer
where
  due <= now()
order by
  due
limit
  500
