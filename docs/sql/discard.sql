update inbox
set
  done_at = now(),
  sealed = null,
  error = :reason
where
  seq = :seq
