update
call
set
  dead_at = null,
  sealed = null,
  answered_at = now()
where
  id::text = :id
  and dead_at is not null
returning
  1
