with
  said as (
    update incident
    set
      texts = held -> 'texts',
      approved = held ->> 'digest',
      approved_no = :no::bigint,
      approved_by = :supervisor::bigint,
      held = null,
      updated_at = now()
    where
      held ->> 'no' = :no::bigint::text
      and not exists (
        select
        from
          jsonb_each_text(held -> 'writers') as writer
        where
          writer.value = :supervisor::bigint::text
      )
      and state = any (:states::text[])
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
      :supervisor::bigint,
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
  approved_no = :no::bigint
  and approved_by = :supervisor::bigint
  and not exists (
    select
    from
      said
  )
