select
  key_check
from
  owner
