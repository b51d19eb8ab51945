delete from talk_message
where
  talk in (
    select
      id
    from
      talk
    where
      state = 'ended'
      and ended_at < now() - :days * interval '1 day'
  )
