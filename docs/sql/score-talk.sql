with
  scored as (
    update talk
    set
      score = :score,
      score_words = :words,
      scored_at = now()
    where
      id = :talk
    returning
      id
  )
insert into
  talk_message (chat_id, talk, author, what, sealed, seal_id)
select
  :chat,
  id,
  'customer',
  'score',
  :said,
  :sealId
from
  scored
