select
  id,
  chat_id,
  sealed
from
  watch
where
  secret = :secret
  and ended_at is null
  and until > now()
