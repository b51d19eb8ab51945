with
  copies as (
    update notice_copy
    set
      work = :work,
      next_at = now()
    where
      notice = :id
      and state = 'sent'
      and message_id is not null
    returning
      1
  )
select
  count(*)::int as "toDo"
from
  copies
