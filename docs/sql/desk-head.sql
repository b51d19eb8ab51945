select
  seq,
  source,
  sealed,
  extract(
    epoch
    from
      received_at
  ) * 1000 as at,
  attempts,
  next_at <= now() as due
from
  inbox
where
  chat_id = :group
  and done_at is null
order by
  seq
limit
  1
