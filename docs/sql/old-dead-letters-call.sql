delete from
call
where
  dead_at < now() - :days * interval '1 day'
