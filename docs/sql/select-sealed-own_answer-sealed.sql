select
  ctid::text,
  sealed as sealed,
  array[coalesce(service::text, ''), coalesce(seal_id::text, '')] as row
from
  own_answer
where
  ctid > :after::tid
  and sealed is not null
  and substr(sealed, 1, 5) <> :prefix
order by
  ctid
limit
  200
for update
  skip locked
