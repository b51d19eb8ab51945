with
  said as (
    update incident
    set
      texts = held -> 'texts',
      approved = held ->> 'digest',
      approved_no = $1::bigint,
      approved_by = $2::bigint,
      held = null,
      updated_at = now()
    where
      held ->> 'no' = $1::bigint::text
      and not exists (
        select
        from
          jsonb_each_text(held -> 'writers') as writer
        where
          writer.value = $2::bigint::text
      )
      and state = any ($3::text[])
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
      $2::bigint,
      'approved'
    from
      said
  )
select
  *
from
  said
union all
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
  approved_no = $1::bigint
  and approved_by = $2::bigint
  and not exists (
    select
    from
      said
  )
