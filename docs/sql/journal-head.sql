select
  seq,
  encode(hash, 'hex') as hash,
  exists (
    select
    from
      journal
    where
      what = :what
      and at > now() - interval '20 hours'
  ) as posted
from
  journal
order by
  seq desc
limit
  1
