select
  proved_by as by,
  act,
  phone as digest,
  sealed,
  extract(
    epoch
    from
      proved_at
  ) * 1000 as at
from
  proof
where
  chat_id = :chat
  and sealed is not null
order by
  proved_at desc
limit
  50
