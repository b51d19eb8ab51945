select
  name
from
  migration
order by
  name
