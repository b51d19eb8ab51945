select
  seq,
  hash
from
  journal
where
  seq < coalesce(
    (
      select
        min(seq)
      from
        journal
      where
        at >= now() - :days * interval '1 day'
    ),
    9223372036854775807
  )
order by
  seq desc
limit
  1
