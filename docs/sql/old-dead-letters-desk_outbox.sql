delete from desk_outbox
where
  dead_at < now() - :days * interval '1 day'
