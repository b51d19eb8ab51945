with
  locked as (
    select
      chat_id
    from
      conversation
    where
      chat_id = any (:chats::bigint[])
    order by
      chat_id
    for update
  ),
  announced as (
    update subscription s
    set
      rescheduled_at = now()
    from
      unnest(:chats::bigint[], :sealed::bytea[], :sources::text[]) as w (chat_id, sealed, source)
    where
      s.incident_id = :incident
      and s.chat_id = w.chat_id
      and s.announced_at is null
      and s.rescheduled_at is null
      and (
        select
          count(*)
        from
          locked
      ) >= 0
      and exists (
        select
        from
          incident i
        where
          i.id = :incident
          and i.state = 'open'
      )
    returning
      s.chat_id,
      w.sealed,
      w.source
  )
insert into
  inbox (source, chat_id, sealed)
select
  source,
  chat_id,
  sealed
from
  announced
on conflict (source) do nothing
returning
  chat_id
