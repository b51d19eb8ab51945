select
  channel,
  sealed,
  decoy,
  extract(
    epoch
    from
      sent_at
  ) * 1000 as at
from
  code_sent
where
  id = :id
  and chat_id = :chat
  and phone = :phone
