select
  id,
  source,
  kind,
  state,
  services,
  regions,
  flows,
  starts_at,
  ends_at,
  texts,
  held,
  approved,
  updated_at
from
  incident
where
  held is not null
  and not held_asked
  and state in ('planned', 'open')
order by
  id
