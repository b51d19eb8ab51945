select
  chat_id,
  sealed
from
  conversation
where
  sealed is not null
limit
  1
