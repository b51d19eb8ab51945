delete from audit
where
  at < now() - :days * interval '1 day'
