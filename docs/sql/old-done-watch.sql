delete from watch
where
  until < now() - :days * interval '1 day'
