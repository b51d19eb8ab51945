update inbox
set
  done_at = now(),
  dead_at = now(),
  attempts = attempts + 1,
  error = :error
where
  seq = :seq
