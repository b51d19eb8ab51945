with
  n as (
    select
      draft ->> 'onCrash' = 'unknown' as shy
    from
      notice
    where
      id = :notice
  ),
  dead as (
    select
      k.chat_id,
      n.shy
      and k.work = 'send'
      and k.state = 'leaving' as lost
    from
      notice_copy k,
      n
    where
      k.notice = :notice
      and k.owner is not null
      and (
        k.until < now()
        or k.owner not in (
          select
            name
          from
            process
        )
      )
    for update of
      k skip locked
  ),
  freed as (
    update notice_copy k
    set
      owner = null,
      until = null,
      next_at = now()
    from
      dead
    where
      k.notice = :notice
      and k.chat_id = dead.chat_id
      and not lost
    returning
      1
  ),
  lost as (
    update notice_copy k
    set
      owner = null,
      until = null,
      work = null,
      state = 'unknown',
      done_at = now()
    from
      dead
    where
      k.notice = :notice
      and k.chat_id = dead.chat_id
      and lost
    returning
      1
  ),
  tally as (
    select
      count(*) filter (
        where
          lost
      )::int as ended
    from
      dead
  )
update notice
set
  unknown = unknown + (
    select
      ended
    from
      tally
  ),
  to_do = to_do - (
    select
      ended
    from
      tally
  ),
  state = case
    when (
      (
        select
          ended
        from
          tally
      ) > 0
      and to_do = (
        select
          ended
        from
          tally
      )
    )
    and work = 'send' then coalesce(
      (
        select
          step.becomes
        from
          unnest(:was::text[], :becomes::text[]) as step (was, becomes)
        where
          step.was = state
      ),
      state
    )
    else state
  end,
  ended_at = case
    when (
      (
        select
          ended
        from
          tally
      ) > 0
      and to_do = (
        select
          ended
        from
          tally
      )
    ) then now()
    else ended_at
  end
where
  id = :notice
  and (
    select
      ended
    from
      tally
  ) > 0
