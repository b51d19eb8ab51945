select
  case
    when get_byte(phone, 0) = 2 then substr(phone, 2, 4)
  end as id,
  count(*)::int as count
from
  talk
where
  phone is not null
group by
  1
