select
  chat_id,
  turn,
  sealed
from
  conversation c
where
  coalesce(seen_at, updated_at) < now() - :days * interval '1 day'
  and updated_at < now() - interval '1 day'
  and sealed is not null
  and flow <> ''
  and holder = 'bot'
  and chat_id > :after
  and not exists (
    select
    from
      talk t
    where
      t.chat_id = c.chat_id
      and t.state <> 'ended'
  )
  and not exists (
    select
    from
      inbox i
    where
      i.chat_id = c.chat_id
      and i.done_at is null
  )
  and not exists (
    select
    from
      outbox o
    where
      o.chat_id = c.chat_id
      and o.state = 'open'
  )
  and not exists (
    select
    from
    call a
    where
      a.chat_id = c.chat_id
      and a.answered_at is null
  )
order by
  chat_id
limit
  200
