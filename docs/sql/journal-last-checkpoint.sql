select
  released as seq,
  ref as hash
from
  journal
where
  released is not null
order by
  seq desc
limit
  1
