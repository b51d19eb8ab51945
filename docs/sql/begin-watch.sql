with
  over as (
    update watch
    set
      ended_at = until
    where
      kind = $2
      and chat_id = $3
      and phone = $4
      and ended_at is null
      and until <= now()
    returning
      id
  )
insert into
  watch (id, kind, chat_id, phone, secret, sealed, until)
select
  $1,
  $2,
  $3,
  $4,
  $5,
  $6,
  now() + $7 * interval '1 second'
where
  not exists (
    select
    from
      watch
    where
      kind = $2
      and chat_id = $3
      and phone = $4
      and ended_at is null
      and until > now()
  )
on conflict do nothing
returning
  id
