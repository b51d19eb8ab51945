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
  true as due
from
  inbox
where
  chat_id = :group
  and done_at is null
  and seq > :seq
order by
  seq
limit
  20
