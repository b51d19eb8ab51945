with
  copies as (
    update notice_copy
    set
      work = $2,
      next_at = now()
    where
      notice = $1
      and state = 'sent'
      and message_id is not null
    returning
      1
  )
select
  count(*)::int as "toDo"
from
  copies
