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
  id in (
    select
      i.id
    from
      subscription s
      join incident i on i.id = s.incident_id
    where
      i.source = 'operator'
      and i.state = 'open'
      and s.announced_at is not null
      and not coalesce(
        s.promised_end is null
        and s.rescheduled_at > now() - interval '1 day',
        false
      )
  )
