select
  chat_id
from
  inbox
where
  source like 'u:%'
  and split_part(source, ':', 3) = :id
