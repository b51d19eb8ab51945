select
  draft,
  revision,
  approved_by
from
  notice
where
  id = :id
