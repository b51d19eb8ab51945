select
  array(
    select distinct
      i.chat_id
    from
      inbox i
      join conversation c using (chat_id)
    where
      i.done_at is null
      and i.next_at <= now()
      and i.received_at < now() - interval '1 second'
      and c.updated_at < now() - interval '1 second'
    limit
      200
  ) as turns,
  array(
    select distinct
      o.chat_id
    from
      outbox o
      left join lease l on l.chat_id = o.chat_id
      and l.until > now()
      and l.owner <> :owner
    where
      o.state = 'open'
      and o.next_at <= now()
      and o.made_at < now() - interval '1 second'
      and l.chat_id is null
    limit
      200
  ) as messages,
  array(
    select
      id
    from
    call
    where
      answered_at is null
      and dead_at is null
      and (
        owner is null
        or owner = :owner
      )
      and next_at <= now()
      and asked_at < now() - interval '1 second'
    limit
      200
  ) as calls
