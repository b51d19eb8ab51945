select
  id,
  name,
  role,
  on_shift as "onShift",
  max_talks as "maxTalks",
  teams,
  locale
from
  agent
order by
  name,
  id
