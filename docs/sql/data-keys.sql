select
  id,
  sealed
from
  data_key
order by
  begun_at,
  id
