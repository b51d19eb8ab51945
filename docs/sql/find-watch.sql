select
  id,
  chat_id,
  sealed
from
  watch
where
  secret = $1
  and ended_at is null
  and until > now()
