select
  ctid::text,
  sealed as sealed,
  array[
    coalesce(chat_id::text, ''),
    coalesce(phone::text, ''),
    coalesce(proved_by::text, ''),
    coalesce(act::text, '')
  ] as row
from
  proof
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
