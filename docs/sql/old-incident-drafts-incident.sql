delete from incident
where
  state = 'draft'
  and updated_at < now() - :days * interval '1 day'
