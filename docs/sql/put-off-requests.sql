update request r
set
  next_at = now() + interval '1 hour'
from
  unnest(:chats::bigint[], :references::text[]) as u (chat_id, reference)
where
  r.chat_id = u.chat_id
  and r.reference = u.reference
