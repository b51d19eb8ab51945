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
  service = :service
  and (
    kept
    or (
      desk_group = :group
      and message = :message
    )
  )
order by
  name,
  id
