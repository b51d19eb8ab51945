select
  id,
  work,
  revision
from
  notice n
where
  state = 'running'
  and exists (
    select
    from
      notice_copy k
    where
      k.notice = n.id
      and k.work = n.work
      and k.owner is null
      and k.next_at <= now()
  )
order by
  id
