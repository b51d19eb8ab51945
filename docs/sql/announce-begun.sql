with
  told as (
    select
      *
    from
      unnest(:chats::bigint[], :sealed::bytea[], :sources::text[], :flows::text[]) as w (chat_id, sealed, source, flow)
  ),
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
  hit as (
    insert into
      subscription (chat_id, incident_id, flow, requested, hit_at)
    select
      chat_id,
      :incident,
      flow,
      false,
      now()
    from
      told
    where
      (
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
    on conflict (chat_id, incident_id) do nothing
    returning
      chat_id
  )
insert into
  inbox (source, chat_id, sealed)
select
  source,
  chat_id,
  sealed
from
  told
where
  chat_id in (
    select
      chat_id
    from
      hit
  )
on conflict (source) do nothing
returning
  chat_id
