update inbox
set
  attempts = attempts + 1,
  next_at = now() + :delayMs * interval '1 millisecond',
  error = :error
where
  seq = :seq
