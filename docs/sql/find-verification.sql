select
  id,
  chat_id,
  sealed
from
  verification
where
  link = :link
  and done_at is null
  and until > now()
