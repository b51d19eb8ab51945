with
  ended as (
    update request
    set
      state = :state,
      ended_at = now()
    where
      chat_id = :chat
      and reference = :reference
      and state = any (:states::text[])
      and ended_at is null
    returning
      chat_id,
      state,
      about,
      becomes
  ),
  given_up as (
    select
      about
    from
      ended
    where
      state = 'done'
      and becomes is not null
  ),
  no_proof as (
    delete from proof
    where
      phone in (
        select
          about
        from
          given_up
      )
  ),
  no_code as (
    delete from code_sent
    where
      phone in (
        select
          about
        from
          given_up
      )
  ),
  no_pairing as (
    delete from pairing
    where
      phone in (
        select
          about
        from
          given_up
      )
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
      'request:' || chat_id || ':' || :reference::text,
      chat_id,
      :news::bytea
    from
      ended
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
      ended
  ) as ended,
  (
    select
      count(*)
    from
      notified
  ) as notified
