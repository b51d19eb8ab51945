select
  chat_id
from
  conversation
