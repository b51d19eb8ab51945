update inbox
set
  dead_at = null,
  sealed = null
where
  seq::text = :id
  and dead_at is not null
returning
  1
