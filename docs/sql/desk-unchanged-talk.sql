select
  1
from
  talk
where
  id = :talk
  and state = :state
  and agent_id is not distinct from :agent
  and floor(
    extract(
      epoch
      from
        last_word_at
    ) * 1000
  ) = :lastWordAt
