select
  reference,
  state,
  due_at
from
  request
where
  chat_id = $1
  and
call = $2
