select
  chat_id,
  seal_id,
  author,
  what,
  sealed,
  fate,
  at
from
  talk_message
where
  chat_id = :chat
  and author <> 'note'
  and what <> 'summary'
order by
  id
