update
call
set
  dead_at = now(),
  owner = null,
  error = :error
where
  id = :id
