select
  chat_id,
  reservation_id,
  sealed
from
  hold
where
  about = :about
  and ended_at is null
  and until > now()
