select distinct
  k.notice
from
  notice_copy k
where
  k.owner is not null
  and (
    k.until < now()
    or k.owner not in (
      select
        name
      from
        process
    )
  )
