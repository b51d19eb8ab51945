delete from inbox
where
  done_at < now() - :days * interval '1 day'
  and dead_at is null
