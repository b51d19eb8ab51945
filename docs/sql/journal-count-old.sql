select
  count(*)::int as count
from
  (
    select
      1
    from
      journal
    where
      seq <= :upTo
    limit
      100
  ) as old
