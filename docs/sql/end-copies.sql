with
  given as (
    select
      *
    from
      unnest(:chats::bigint[], :outcomes::text[], :messages::bigint[], :errors::text[]) as g (chat_id, how, message_id, error)
  ),
  owned as (
    select
      k.chat_id,
      k.work,
      k.state,
      g.how,
      g.message_id,
      g.error
    from
      given g
      join notice_copy k on k.notice = :notice
      and k.chat_id = g.chat_id
    where
      k.owner = :owner
    order by
      k.chat_id
    for update of
      k
  ),
  ended as (
    update notice_copy k
    set
      work = null,
      owner = null,
      until = null,
      error = owned.error,
      message_id = coalesce(owned.message_id, k.message_id),
      state = case
        when owned.work = 'send' then owned.how
        when owned.work = 'recall'
        and owned.how = 'sent' then 'recalled'
        else k.state
      end,
      done_at = case
        when owned.work = 'send' then now()
        else k.done_at
      end
    from
      owned
    where
      k.notice = :notice
      and k.chat_id = owned.chat_id
    returning
      1
  ),
  gone as (
    update conversation
    set
      unreachable = true
    where
      chat_id in (
        select
          chat_id
        from
          owned
        where
          how = 'blocked'
      )
    returning
      1
  ),
  tally as (
    select
      count(*) filter (
        where
          work = (
            select
              work
            from
              notice
            where
              id = :notice
          )
      )::int as ended,
      count(*) filter (
        where
          work = 'send'
          and how = 'sent'
      )::int as sent,
      count(*) filter (
        where
          work = 'send'
          and how = 'blocked'
      )::int as blocked,
      count(*) filter (
        where
          work = 'send'
          and how = 'failed'
      )::int as failed,
      count(*) filter (
        where
          how = 'unknown'
      )::int as unknown,
      count(*) filter (
        where
          how = 'skipped'
      )::int as skipped,
      count(*) filter (
        where
          work <> 'send'
          and how = 'sent'
      )::int as reworked,
      count(*) filter (
        where
          work <> 'send'
          and how <> 'sent'
      )::int as lost
    from
      owned
  )
update notice
set
  sent = sent + (
    select
      sent
    from
      tally
  ),
  blocked = blocked + (
    select
      blocked
    from
      tally
  ),
  failed = failed + (
    select
      failed
    from
      tally
  ),
  unknown = unknown + (
    select
      unknown
    from
      tally
  ),
  skipped = skipped + (
    select
      skipped
    from
      tally
  ),
  reworked = reworked + (
    select
      reworked
    from
      tally
  ),
  lost = lost + (
    select
      lost
    from
      tally
  ),
  to_do = case
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
    and work <> 'send' then (total - sent - blocked - failed - unknown - skipped)
    else to_do - (
      select
        ended
      from
        tally
    )
  end,
  pace = pace * exp(
    - least(
      extract(
        epoch
        from
          now() - paced_at
      )::float8 / 4,
      50
    )
  ) + (
    select
      sent + reworked
    from
      tally
  )::float8 / 4,
  paced_at = now(),
  state = case
    when not (
      (
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
    ) then state
    when work = 'send' then coalesce(
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
    else before
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
  end,
  work = case
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
    ) then 'send'
    else work
  end
where
  id = :notice
  and exists (
    select
    from
      owned
  )
