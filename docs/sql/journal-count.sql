select
  count(*)::int as count
from
  journal
