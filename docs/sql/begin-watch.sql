with
  over as (
    update watch
    set
      ended_at = until
    where
      kind = :kind
      and chat_id = :chat
      and phone = :phone
      and ended_at is null
      and until <= now()
    returning
      id
  )
insert into
  watch (id, kind, chat_id, phone, secret, sealed, until)
select
  :id,
  :kind,
  :chat,
  :phone,
  :secret,
  :sealed,
  now() + :lifeSec * interval '1 second'
where
  not exists (
    select
    from
      watch
    where
      kind = :kind
      and chat_id = :chat
      and phone = :phone
      and ended_at is null
      and until > now()
  )
on conflict do nothing
returning
  id
