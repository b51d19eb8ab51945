select
  id,
  chat_id,
  sealed
from
  watch
where
  chat_id = $1
  and ended_at is null
  and until > now()
order by
  until
