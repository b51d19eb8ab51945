select
  chat_id,
  seal_id,
  brief,
  phone,
  score_words,
  locale,
  service,
  flow,
  ended,
  score,
  opened_at,
  taken_at,
  answered_at,
  ended_at,
  scored_at
from
  talk
where
  chat_id = :chat
order by
  id
