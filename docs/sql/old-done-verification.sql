delete from verification
where
  until < now() - :days * interval '1 day'
