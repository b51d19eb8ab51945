select
  ctid::text,
  look as sealed,
  array[coalesce(chat_id::text, '')] as row
from
  topic
where
  ctid > :after::tid
  and look is not null
  and substr(look, 1, 5) <> :prefix
order by
  ctid
limit
  200
for update
  skip locked
