with
  clock as (
    select
      to_timestamp(:at::float8 / 1000) as now
  ),
  ended as (
    update incident
    set
      state = 'resolved',
      ended_at = now(),
      updated_at = now()
    from
      clock
    where
      source = 'hand'
      and kind = 'maintenance'
      and state = any (:maintenanceStates::text[])
      and ends_at <= clock.now
    returning
      id,
      'resolved' as what
  ),
  begun as (
    update incident
    set
      state = 'open',
      updated_at = now()
    from
      clock
    where
      state = any (:beginStates::text[])
      and starts_at <= clock.now
      and not (
        source = 'hand'
        and kind = 'maintenance'
        and coalesce(ends_at <= clock.now, false)
      )
    returning
      id,
      'opened' as what
  )
insert into
  incident_change (incident_id, what)
select
  id,
  what
from
  (
    select
      *
    from
      ended
    union all
    select
      *
    from
      begun
  ) as every_one
