select
  flow,
  count(*)::int as count
from
  notice_press
where
  notice = :notice
group by
  flow
order by
  count(*) desc,
  flow
