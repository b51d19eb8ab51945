select
  ctid::text,
  phone as sealed,
  array[coalesce(chat_id::text, ''), coalesce(seal_id::text, '')] as row
from
  talk
where
  ctid > :after::tid
  and phone is not null
  and substr(phone, 1, 5) <> :prefix
order by
  ctid
limit
  200
for update
  skip locked
