select
  ctid::text,
  sealed as sealed,
  array[coalesce(id::text, ''), coalesce(chat_id::text, '')] as row
from
call
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
