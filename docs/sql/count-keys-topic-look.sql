select
  case
    when get_byte(look, 0) = 2 then substr(look, 2, 4)
  end as id,
  count(*)::int as count
from
  topic
where
  look is not null
group by
  1
