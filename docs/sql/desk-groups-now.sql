select
  coalesce(g.moved_to, given.id) as id
from
  unnest(:groups::bigint[]) with ordinality as given (id, place)
  left join desk_group g on g.id = given.id
order by
  given.place
