select
  id as "group",
  trouble as what
from
  desk_group
where
  trouble is not null
order by
  id
