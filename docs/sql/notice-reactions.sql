select
  emoji,
  count(*)::int as count
from
  notice_copy
where
  notice = :notice
  and emoji is not null
group by
  emoji
order by
  count(*) desc,
  emoji
