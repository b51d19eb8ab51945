select
  case
    when get_byte(sealed, 0) = 2 then substr(sealed, 2, 4)
  end as id,
  count(*)::int as count
from
  hold
where
  sealed is not null
group by
  1
