select
  chat_id,
  max(
    extract(
      epoch
      from
        proved_at
    ) * 1000
  ) filter (
    where
      proved_by <> 'own-contact'
  ) as at
from
  pairing
where
  phone = :phone
group by
  chat_id
order by
  chat_id
limit
  50
