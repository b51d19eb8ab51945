select
  proved_by as by,
  extract(
    epoch
    from
      proved_at
  ) * 1000 as at
from
  proof
where
  chat_id = :chat
  and phone = :phone
  and proved_at > now() - :withinSec * interval '1 second'
  and proved_by in ('own-contact', 'network', 'code', 'email-link')
order by
  array_position(array['code', 'email-link', 'network', 'own-contact'], proved_by)
limit
  1
