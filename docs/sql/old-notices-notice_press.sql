delete from notice_press
where
  notice in (
    select
      id
    from
      notice
    where
      ended_at < now() - :days * interval '1 day'
  )
