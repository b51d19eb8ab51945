with
  listed as (
    select
      i.id,
      i.source,
      i.kind,
      i.state,
      i.services,
      i.regions,
      nullif(i.flows, 'null'::jsonb) as flows,
      to_timestamp(i."startsAt" / 1000) as starts_at,
      to_timestamp(i."endsAt" / 1000) as ends_at,
      i.texts,
      nullif(i.held, 'null'::jsonb) || jsonb_build_object('no', nextval('words_no')) as held,
      to_timestamp(i."updatedAt" / 1000) as source_at
    from
      jsonb_to_recordset(:listed::jsonb) as i (
        id text,
        source text,
        kind text,
        state text,
        services jsonb,
        regions jsonb,
        flows jsonb,
        "startsAt" float8,
        "endsAt" float8,
        texts jsonb,
        held jsonb,
        "updatedAt" float8
      )
  ),
  kept as (
    insert into
      incident as old (id, source, kind, state, services, regions, flows, starts_at, ends_at, texts, held, source_at)
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
      source_at
    from
      listed
    on conflict (id) do update
    set
      kind = excluded.kind,
      state = excluded.state,
      services = excluded.services,
      regions = excluded.regions,
      flows = excluded.flows,
      starts_at = excluded.starts_at,
      ends_at = excluded.ends_at,
      updated_at = now(),
      texts = case
        when coalesce(old.approved = excluded.held ->> 'digest', false) then old.texts
        else excluded.texts
      end,
      held = case
        when coalesce(old.approved = excluded.held ->> 'digest', false) then null
        when coalesce(old.held ->> 'digest' = excluded.held ->> 'digest', false) then old.held
        else excluded.held
      end,
      held_asked = old.held_asked
      and coalesce(old.held ->> 'digest' = excluded.held ->> 'digest', false),
      ended_at = null,
      announced_at = null,
      source_at = excluded.source_at
    where
      old.source = 'operator'
      and (
        old.source_at is null
        or old.source_at < excluded.source_at
        or (
          old.source_at = excluded.source_at
          and old.state not in ('resolved', 'cancelled')
        )
      )
      and exists (
        select
        from
          unnest(:listedFrom::text[], :listedTo::text[]) as listing (was, becomes)
        where
          was = old.state
          and becomes = excluded.state
      )
      and (
        old.kind,
        old.state,
        old.services,
        old.regions,
        old.flows,
        old.starts_at,
        old.ends_at,
        old.texts,
        old.held ->> 'digest'
      ) is distinct from (
        excluded.kind,
        excluded.state,
        excluded.services,
        excluded.regions,
        excluded.flows,
        excluded.starts_at,
        excluded.ends_at,
        excluded.texts,
        excluded.held ->> 'digest'
      )
    returning
      id,
      case
        when xmax = 0 then 'made'
        else 'updated'
      end as what
  ),
  gone as (
    update incident
    set
      state = becomes,
      ended_at = now(),
      updated_at = now()
    from
      unnest(:endingFrom::text[], :endingTo::text[]) as ending (was, becomes)
    where
      source = 'operator'
      and state = was
      and id not in (
        select
          id
        from
          listed
      )
      and id <> all (:unreadable::text[])
    returning
      id,
      state as what
  ),
  missed as (
    insert into
      incident (id, source, kind, state, services, regions, flows, starts_at, ends_at, texts, ended_at)
    select distinct
      s.incident_id,
      'operator',
      'incident',
      'resolved',
      '[]'::jsonb,
      '[]'::jsonb,
      '[]'::jsonb,
      now(),
      null::timestamptz,
      '{}'::jsonb,
      now()
    from
      subscription s
    where
      s.announced_at is null
      and s.requested
      and s.incident_id not in (
        select
          id
        from
          listed
      )
      and s.incident_id <> all (:unreadable::text[])
      and not exists (
        select
        from
          incident
        where
          incident.id = s.incident_id
      )
    on conflict (id) do nothing
    returning
      id,
      'resolved' as what
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
      kept
    union all
    select
      *
    from
      gone
    union all
    select
      *
    from
      missed
  ) as every_one
