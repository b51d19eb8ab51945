select
  reference,
  state,
  due_at
from
  request
where
  chat_id = :chat
  and
call = :call
