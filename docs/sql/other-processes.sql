select
  name,
  lock_key::text
from
  process
where
  name <> :name
