select
  count(*)::int as reach
from
  conversation
where
  :services::text[] is null
  or service is null
  or service = any (:services)
