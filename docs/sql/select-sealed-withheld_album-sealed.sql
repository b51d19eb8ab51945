select
  ctid::text,
  sealed as sealed,
  array[coalesce(desk_group::text, ''), coalesce(message::text, ''), coalesce(chat_id::text, '')] as row
from
  withheld_album
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
