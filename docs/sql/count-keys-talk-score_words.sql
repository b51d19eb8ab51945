select
  case
    when get_byte(score_words, 0) = 2 then substr(score_words, 2, 4)
  end as id,
  count(*)::int as count
from
  talk
where
  score_words is not null
group by
  1
