delete from list
where
  until < now() - :days * interval '1 day'
