with
  given as (
    select
      *
    from
      unnest(:sources::text[], :chats::bigint[], :from::int[], :length::int[]) with ordinality as g (source, chat_id, sealed_from, sealed_length, place)
  ),
  created as (
    insert into
      conversation (chat_id)
    select distinct
      chat_id
    from
      given
    order by
      chat_id
    on conflict do nothing
    returning
      1
  ),
  locked as (
    select
      c.chat_id
    from
      conversation c
    where
      c.chat_id = any (:chats::bigint[])
    order by
      c.chat_id
    for update
  ),
  kept as (
    insert into
      inbox (source, chat_id, sealed)
    select
      source,
      chat_id,
      substr(:bytes::bytea, sealed_from, sealed_length)
    from
      given
    where
      (
        select
          count(*)
        from
          locked
      ) + (
        select
          count(*)
        from
          created
      ) >= 0
    order by
      place
    on conflict (source) do nothing
    returning
      source,
      chat_id,
      seq,
      extract(
        epoch
        from
          received_at
      ) * 1000 as at
  )
select
  source,
  chat_id,
  seq,
  at
from
  kept
order by
  seq
