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
  request
where
  stop = :stop
