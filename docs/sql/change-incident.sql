with
  changed as (
    update incident
    set
      kind = coalesce($2::jsonb ->> 'kind', kind),
      state = coalesce($2::jsonb ->> 'state', state),
      services = coalesce($2::jsonb -> 'services', services),
      regions = coalesce($2::jsonb -> 'regions', regions),
      flows = case
        when $2::jsonb ? 'flows' then nullif($2::jsonb -> 'flows', 'null'::jsonb)
        else flows
      end,
      starts_at = coalesce(to_timestamp(($2::jsonb ->> 'startsAt')::float8 / 1000), starts_at),
      ends_at = case
        when $2::jsonb ? 'endsAt' then to_timestamp(($2::jsonb ->> 'endsAt')::float8 / 1000)
        else ends_at
      end,
      texts = coalesce($2::jsonb -> 'texts', texts),
      updated_at = now(),
      held = case
        when not $2::jsonb ? 'held' then held
        else nullif($2::jsonb -> 'held', 'null'::jsonb) || jsonb_build_object('no', nextval('words_no'))
      end,
      held_asked = held_asked
      and not $2::jsonb ? 'held',
      ended_at = case
        when $7::bool then coalesce(ended_at, now())
      end,
      announced_at = case
        when $7::bool then announced_at
      end
    where
      id = $1
      and state = any ($6::text[])
      and (
        $5::jsonb is null
        or (
          texts = $5::jsonb -> 'texts'
          and services = $5::jsonb -> 'services'
          and regions = $5::jsonb -> 'regions'
          and state = $5::jsonb ->> 'state'
          and held ->> 'no' is not distinct from $5::jsonb ->> 'no'
          and approved is not distinct from $5::jsonb ->> 'approved'
        )
      )
    returning
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
  ),
  ended as (
    select
      ended_at
    from
      incident
    where
      id = $1
      and $4 = 'reopened'
  ),
  told as (
    update subscription s
    set
      announced_at = null,
      requested = true,
      rescheduled_at = null,
      promised_end = ended.ended_at
    from
      ended
    where
      s.incident_id = $1
      and s.announced_at >= ended.ended_at
      and (
        s.requested
        or s.hit_at > ended.ended_at - interval '1 day'
      )
      and exists (
        select
        from
          changed
      )
  ),
  noted as (
    insert into
      incident_change (incident_id, by, what)
    select
      id,
      $3::bigint,
      $4
    from
      changed
  )
select
  *
from
  changed
