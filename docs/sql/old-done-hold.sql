delete from hold
where
  until < now() - :days * interval '1 day'
  or (
    forgotten_at is not null
    and (
      until < now()
      or ended_at is not null
    )
  )
