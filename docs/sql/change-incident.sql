with
  changed as (
    update incident
    set
      kind = coalesce(:patch::jsonb ->> 'kind', kind),
      state = coalesce(:patch::jsonb ->> 'state', state),
      services = coalesce(:patch::jsonb -> 'services', services),
      regions = coalesce(:patch::jsonb -> 'regions', regions),
      flows = case
        when :patch::jsonb ? 'flows' then nullif(:patch::jsonb -> 'flows', 'null'::jsonb)
        else flows
      end,
      starts_at = coalesce(to_timestamp((:patch::jsonb ->> 'startsAt')::float8 / 1000), starts_at),
      ends_at = case
        when :patch::jsonb ? 'endsAt' then to_timestamp((:patch::jsonb ->> 'endsAt')::float8 / 1000)
        else ends_at
      end,
      texts = coalesce(:patch::jsonb -> 'texts', texts),
      updated_at = now(),
      held = case
        when not :patch::jsonb ? 'held' then held
        else nullif(:patch::jsonb -> 'held', 'null'::jsonb) || jsonb_build_object('no', nextval('words_no'))
      end,
      held_asked = held_asked
      and not :patch::jsonb ? 'held',
      ended_at = case
        when :isOver::bool then coalesce(ended_at, now())
      end,
      announced_at = case
        when :isOver::bool then announced_at
      end
    where
      id = :id
      and state = any (:states::text[])
      and (
        :seen::jsonb is null
        or (
          texts = :seen::jsonb -> 'texts'
          and services = :seen::jsonb -> 'services'
          and regions = :seen::jsonb -> 'regions'
          and state = :seen::jsonb ->> 'state'
          and held ->> 'no' is not distinct from :seen::jsonb ->> 'no'
          and approved is not distinct from :seen::jsonb ->> 'approved'
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
      id = :id
      and :what = 'reopened'
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
      s.incident_id = :id
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
      :by::bigint,
      :what
    from
      changed
  )
select
  *
from
  changed
