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
  id = :id
