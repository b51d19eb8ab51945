select
  1
from
  talk
where
  id = $1
  and state = $2
  and agent_id is not distinct from $3
  and floor(
    extract(
      epoch
      from
        last_word_at
    ) * 1000
  ) = $4
