delete from withheld_album
where
  at < now() - :days * interval '1 day'
