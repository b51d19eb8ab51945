update desk_outbox
set
  dead_at = null,
  state = 'open',
  done_at = null,
  error = null
where
  id::text = :id
  and dead_at is not null
returning
  1
