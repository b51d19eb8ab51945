with
  given as (
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
      jsonb_to_recordset(jsonb_build_array(:incident::jsonb)) as i (
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
  made as (
    insert into
      incident (id, source, kind, state, services, regions, flows, starts_at, ends_at, texts)
    select
      'own-' || nextval('incident_no'),
      source,
      kind,
      state,
      services,
      regions,
      flows,
      starts_at,
      ends_at,
      texts
    from
      given
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
  noted as (
    insert into
      incident_change (incident_id, by, what)
    select
      id,
      :by::bigint,
      'made'
    from
      made
  )
select
  *
from
  made
