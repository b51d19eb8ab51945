select
  coalesce(sum(reach), 0)::int as reach
from
  words_reach
where
  speaker = :speaker
  and subject <> :subject
  and at > now() - interval '24 hours'
