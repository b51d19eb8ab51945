delete from
call
where
  answered_at < now() - :days * interval '1 day'
