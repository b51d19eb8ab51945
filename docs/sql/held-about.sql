select
  chat_id,
  reference,
  service,
  sealed,
call,
state,
warned_at is not null as warned,
extract(
  epoch
  from
    due_at
) * 1000 as due,
due_at <= now() as is_due
from
  request r
where
  ended_at is null
  and state = 'held'
  and (
    about = :phone
    or becomes = :phone
    or chat_id in (
      select
        p.chat_id
      from
        pairing p
      where
        p.phone = :phone
    )
  )
