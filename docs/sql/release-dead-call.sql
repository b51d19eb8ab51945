update
call
set
  dead_at = null,
  owner = null,
  attempts = 0,
  next_at = now(),
  error = null
where
  id::text = :id
  and dead_at is not null
returning
  1
