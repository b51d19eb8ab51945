delete from request
where
  ended_at < now() - :days * interval '1 day'
  or (
    forgotten_at is not null
    and ended_at is not null
  )
