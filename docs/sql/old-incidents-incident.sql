delete from incident
where
  ended_at < now() - :days * interval '1 day'
