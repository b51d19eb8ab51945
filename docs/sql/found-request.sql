with
  found as (
    update request
    set
      reference = $3,
      sealed = $5,
      state = $6,
      next_at = now()
    where
      chat_id = $1
      and reference = $2
      and state = any ($7::text[])
      and ended_at is null
    returning
      chat_id
  ),
  locked as (
    select
      chat_id
    from
      conversation
    where
      chat_id = $1
    for update
  ),
  notified as (
    insert into
      inbox (source, chat_id, sealed)
    select
      'found:' || chat_id || ':' || $3::text,
      chat_id,
      $4::bytea
    from
      found
    where
      $4::bytea is not null
      and (
        select
          count(*)
        from
          locked
      ) >= 0
    on conflict (source) do nothing
    returning
      1
  )
select
  (
    select
      count(*)
    from
      found
  ) as found,
  (
    select
      count(*)
    from
      notified
  ) as notified
