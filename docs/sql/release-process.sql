with
  dead as (
    delete from process
    where
      name = :name
  ),
  living as (
    select
      name
    from
      process
    where
      name <> :name
  ),
  leases as (
    delete from lease
    where
      owner not in (
        select
          name
        from
          living
      )
  )
update
call
set
  owner = null
where
  answered_at is null
  and owner not in (
    select
      name
    from
      living
  )
