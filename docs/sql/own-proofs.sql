select
  chat_id,
  phone,
  proved_by,
  act,
  sealed,
  proved_at
from
  proof
where
  chat_id = :chat
order by
  proved_at
