select
  ctid::text,
  sealed as sealed,
  array[coalesce(chat_id::text, ''), coalesce(reservation_id::text, '')] as row
from
  hold
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
