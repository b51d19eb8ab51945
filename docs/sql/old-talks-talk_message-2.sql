delete from talk_message
where
  at < now() - :days * interval '1 day'
  and not exists (
    select
    from
      talk
    where
      talk.id = talk_message.talk
      and talk.state <> 'ended'
  )
