delete from pairing
where
  proved_at < now() - :days * interval '1 day'
