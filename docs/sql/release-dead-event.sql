update inbox
set
  dead_at = null,
  done_at = null,
  attempts = 0,
  next_at = now(),
  error = null
where
  seq::text = :id
  and dead_at is not null
returning
  1
