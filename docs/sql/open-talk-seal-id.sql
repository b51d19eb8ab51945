select
  seal_id
from
  talk
where
  chat_id = $1
  and state <> 'ended'
