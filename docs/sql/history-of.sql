select
  author,
  agent,
  what,
  seal_id,
  sealed,
  at,
  fate
from
  (
    select
      *
    from
      talk_message
    where
      chat_id = :chat
    order by
      id desc
    limit
      1000
  ) as last
order by
  id
