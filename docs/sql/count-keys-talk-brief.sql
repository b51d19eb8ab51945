select
  case
    when get_byte(brief, 0) = 2 then substr(brief, 2, 4)
  end as id,
  count(*)::int as count
from
  talk
where
  brief is not null
group by
  1
