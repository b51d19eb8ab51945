delete from subscription
where
  announced_at < now() - :days * interval '1 day'
  or (
    not requested
    and hit_at < now() - :days * interval '1 day'
  )
