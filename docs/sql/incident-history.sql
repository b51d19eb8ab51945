select
  extract(
    epoch
    from
      at
  ) * 1000 as at,
  by,
  what
from
  incident_change
where
  incident_id = :id
order by
  id
