delete from spending
where
  at < now() - :days * interval '1 day'
