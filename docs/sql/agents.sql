select
  id,
  name,
  role,
  on_shift as "onShift",
  max_talks as "maxTalks",
  teams
from
  agent
order by
  name,
  id
