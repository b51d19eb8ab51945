select
  kind,
  bot_id,
  key_check
from
  owner
