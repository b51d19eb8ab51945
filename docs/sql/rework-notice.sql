with
  mine as (
    select
      id,
      to_do
    from
      notice
    where
      id = $1
      and work = 'send'
      and state in ('paused', 'done', 'cancelled', 'stopped')
      and not exists (
        select
        from
          notice_copy
        where
          notice = $1
          and owner is not null
      )
    for update
  ),
  copies as (
    update notice_copy k
    set
      work = $2,
      next_at = now()
    from
      mine
    where
      k.notice = mine.id
      and k.state = 'sent'
      and k.message_id is not null
    returning
      1
  ),
  tally as (
    select
      count(*)::int as to_do
    from
      copies
  )
update notice
set
  reworked = 0,
  lost = 0,
  revision = revision + 1,
  work = case
    when (
      select
        to_do
      from
        tally
    ) > 0 then $2
    else work
  end,
  to_do = case
    when (
      select
        to_do
      from
        tally
    ) > 0 then (
      select
        to_do
      from
        tally
    )
    else to_do
  end,
  before = case
    when $2 = 'recall'
    and state in ('paused', 'stopped') then 'cancelled'
    else state
  end,
  state = case
    when (
      select
        to_do
      from
        tally
    ) > 0 then 'running'
    else state
  end
where
  id = $1
  and exists (
    select
    from
      mine
  )
returning
  id
