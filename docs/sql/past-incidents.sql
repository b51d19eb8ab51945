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
  state in ('resolved', 'cancelled')
  and exists (
    select
    from
      incident_change c
    where
      c.incident_id = incident.id
      and (
        incident.source <> 'hand'
        or c.what <> 'made'
        and c.what <> 'cancelled'
      )
  )
order by
  ended_at desc nulls last,
  id
limit
  :most
