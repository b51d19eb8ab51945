select
  sealed
from
  conversation
where
  chat_id = :chat
  and sealed is not null
