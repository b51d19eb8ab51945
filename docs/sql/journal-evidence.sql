select
  exists (
    select
    from
      proof
    where
      proved_at > applied_at
  )
  or exists (
    select
    from
      audit
    where
      at > applied_at
  ) as found
from
  migration
where
  name like '0024-journal%'
