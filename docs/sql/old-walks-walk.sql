delete from walk
where
  ended_at < now() - :days * interval '1 day'
