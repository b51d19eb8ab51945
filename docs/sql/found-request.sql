with
  found as (
    update request
    set
      reference = :by,
      sealed = :sealed,
      state = :state,
      next_at = now()
    where
      chat_id = :chat
      and reference = :reference
      and state = any (:states::text[])
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
      chat_id = :chat
    for update
  ),
  notified as (
    insert into
      inbox (source, chat_id, sealed)
    select
      'found:' || chat_id || ':' || :by::text,
      chat_id,
      :news::bytea
    from
      found
    where
      :news::bytea is not null
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
