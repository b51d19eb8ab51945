select
  chat_id
from
call
where
  id = :id::uuid
