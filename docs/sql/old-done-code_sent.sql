delete from code_sent
where
  sent_at < now() - :days * interval '1 day'
