update outbox
set
  state = 'refused',
  dead_at = now(),
  done_at = now(),
  error = :error
where
  id = any (:ids::bigint[])
  and state = 'open'
