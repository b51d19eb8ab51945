select
  seq,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  what,
  side,
  person,
  chat,
  number,
  ref,
  detail,
  released,
  hash
from
  journal
where
  seq > :after
order by
  seq
limit
  :most
