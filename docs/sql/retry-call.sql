update
call
set
  owner = null,
  next_at = now() + :delayMs * interval '1 millisecond'
where
  id = :id
