with
  stopped as (
    select
      id
    from
      notice
    where
      id = $1
      and state = 'stopped'
      and work = 'send'
    for update
  ),
  again as (
    update notice_copy k
    set
      state = 'open',
      work = 'send',
      error = null,
      done_at = null,
      next_at = now()
    from
      stopped
    where
      k.notice = stopped.id
      and k.state = 'failed'
    returning
      1
  )
update notice
set
  failed = failed - (
    select
      count(*)
    from
      again
  ),
  to_do = to_do + (
    select
      count(*)
    from
      again
  )
where
  id = $1
  and exists (
    select
    from
      stopped
  )
