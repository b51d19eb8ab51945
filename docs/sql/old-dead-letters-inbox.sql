delete from inbox
where
  dead_at < now() - :days * interval '1 day'
