select
  ctid::text,
  score_words as sealed,
  array[coalesce(chat_id::text, ''), coalesce(seal_id::text, '')] as row
from
  talk
where
  ctid > :after::tid
  and score_words is not null
  and substr(score_words, 1, 5) <> :prefix
order by
  ctid
limit
  200
for update
  skip locked
