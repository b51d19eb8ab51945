select
  1
from
  inbox
where
  chat_id = any (:chats::bigint[])
  and done_at is null
limit
  1
