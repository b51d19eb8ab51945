delete from desk_outbox
where
  state <> 'open'
  and done_at < now() - :days * interval '1 day'
  and dead_at is null
  and desk_message is null
