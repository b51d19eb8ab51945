with
  scored as (
    update talk
    set
      score = $2,
      score_words = $3,
      scored_at = now()
    where
      id = $5
    returning
      id
  )
insert into
  talk_message (chat_id, talk, author, what, sealed, seal_id)
select
  $1,
  id,
  'customer',
  'score',
  $4,
  $6
from
  scored
