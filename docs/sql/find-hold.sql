select
  chat_id,
  reservation_id,
  sealed
from
  hold
where
  chat_id = $1
  and reservation_id = $2
