select
  count(*)::int as count
from
  spending
where
  key = :key
  and at > now() - :windowSec * interval '1 second'
