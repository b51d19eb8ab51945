with
  again as (
    update notice_copy
    set
      state = 'open',
      work = 'send',
      error = null,
      done_at = null,
      next_at = now()
    where
      notice = :id
      and state = 'failed'
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
  id = :id
