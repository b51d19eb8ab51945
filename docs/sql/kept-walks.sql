select
  flow,
  ended as "end",
  steps,
  cut
from
  walk
where
  ended_at >= now() - :days * interval '1 day'
  and steps <> '{}'
order by
  id
