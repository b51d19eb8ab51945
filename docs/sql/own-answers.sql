select
  id,
  service,
  name,
  locale,
  sealed,
  seal_id,
  author,
  author_name,
  kept
from
  own_answer
where
  service = $1
  and (
    kept
    or (
      desk_group = $2
      and message = $3
    )
  )
order by
  name,
  id
