select
  m.talk,
  m.chat_id,
  m.seal_id,
  m.sealed
from
  unnest(:talks::bigint[]) as wanted (talk),
  lateral (
    select
      talk,
      chat_id,
      seal_id,
      sealed
    from
      talk_message
    where
      talk = wanted.talk
    order by
      id desc
    limit
      100
  ) as m
