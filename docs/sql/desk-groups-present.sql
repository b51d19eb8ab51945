select
  given.id
from
  unnest(:groups::bigint[]) with ordinality as given (id, place)
  left join desk_group g on g.id = given.id
where
  g.trouble is distinct from 'gone'
order by
  given.place
