delete from outbox
where
  dead_at < now() - :days * interval '1 day'
