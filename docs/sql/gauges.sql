select
  (
    select
      count(*)
    from
      inbox
    where
      done_at is null
  )::int as inbox,
  coalesce(
    (
      select
        extract(
          epoch
          from
            now() - min(received_at)
        )
      from
        inbox
      where
        done_at is null
        and next_at <= now()
    ),
    0
  )::float8 as inbox_lag,
  (
    select
      count(*)
    from
      outbox
    where
      state = 'open'
  )::int as outbox,
  (
    select
      count(*)
    from
    call
    where
      answered_at is null
      and dead_at is null
  )::int as calls,
  (
    select
      count(*)
    from
      talk
    where
      state = 'waiting'
  )::int as queue,
  (
    select
      count(*)
    from
      talk
    where
      state in ('taken', 'pending')
  )::int as talks,
  (
    select
      count(*)
    from
      desk_outbox
    where
      state = 'open'
  )::int as posts,
  (
    select
      count(*)
    from
      code_sent
    where
      sent_at > now() - interval '1 hour'
      and not decoy
  )::int as codes_sent,
  (
    select
      count(*)
    from
      proof
    where
      proved_at > now() - interval '1 hour'
      and proved_by in ('code', 'email-link')
  )::int as codes_right,
  coalesce(
    (
      select
        extract(
          epoch
          from
            now() - min(made_at)
        )
      from
        desk_outbox
      where
        state = 'open'
        and kind in ('words', 'copy')
    ),
    0
  )::float8 as posts_lag,
  coalesce(
    (
      select
        extract(
          epoch
          from
            now() - min(made_at)
        )
      from
        outbox
      where
        state = 'open'
        and next_at <= now()
    ),
    0
  )::float8 as outbox_lag,
  coalesce(
    (
      select
        extract(
          epoch
          from
            now() - min(asked_at)
        )
      from
      call
      where
        answered_at is null
        and dead_at is null
    ),
    0
  )::float8 as calls_lag,
  coalesce(
    (
      select
        extract(
          epoch
          from
            now() - min(opened_at)
        )
      from
        talk
      where
        state = 'waiting'
    ),
    0
  )::float8 as queue_lag,
  (
    select
      count(*)
    from
      talk
    where
      state in ('taken', 'pending')
      and waits_since is not null
  )::int as unanswered,
  coalesce(
    (
      select
        extract(
          epoch
          from
            now() - min(waits_since)
        )
      from
        talk
      where
        state in ('taken', 'pending')
    ),
    0
  )::float8 as unanswered_lag,
  (
    select
      array_agg(
        extract(
          epoch
          from
            answered_at - opened_at
        )::float8
        order by
          answered_at - opened_at
      )
    from
      talk
    where
      opened_at > now() - interval '1 day'
      and answered_at > now() - interval '1 hour'
  ) as answers,
  (
    select
      count(*)
    from
      inbox
    where
      dead_at is not null
  )::int as dead_events,
  (
    select
      count(*)
    from
      outbox
    where
      dead_at is not null
  )::int as dead_messages,
  (
    select
      count(*)
    from
      desk_outbox
    where
      dead_at is not null
  )::int as dead_posts,
  (
    select
      count(*)
    from
    call
    where
      dead_at is not null
  )::int as dead_calls,
  (
    select
      count(*)
    from
      desk_group
    where
      trouble is not null
  )::int as troubled_groups,
  (
    select
      count(*)
    from
      notice
    where
      state = 'waiting'
  )::int as notices_waiting,
  (
    select
      count(*)
    from
      notice
    where
      state = 'running'
  )::int as notices_running,
  (
    select
      count(*)
    from
      notice
    where
      state in ('waiting', 'running')
      and trouble is not null
  )::int as notices_troubled,
  (
    select
      coalesce(sum(to_do), 0)
    from
      notice
    where
      state = 'running'
  )::int as copies,
  (
    select
      count(*)
    from
      process
  )::int as processes
