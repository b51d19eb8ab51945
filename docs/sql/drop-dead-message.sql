update outbox
set
  dead_at = null,
  sealed = null
where
  id::text = :id
  and dead_at is not null
returning
  1
