with
  taken as (
    select
      chat_id,
      reference
    from
      request
    where
      ended_at is null
      and state in ('held', 'ordering')
      and next_at <= now()
    order by
      next_at
    limit
      50
    for update
      skip locked
  )
update request
set
  next_at = now() + interval '20 seconds'
where
  (chat_id, reference) in (
    select
      chat_id,
      reference
    from
      taken
  )
returning
  chat_id,
  reference,
  service,
  sealed,
call,
state,
warned_at is not null as warned,
extract(
  epoch
  from
    due_at
) * 1000 as due,
due_at <= now() as is_due
