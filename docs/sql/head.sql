select
  g.chat_id,
  i.seq,
  i.source,
  i.sealed,
  extract(
    epoch
    from
      i.received_at
  ) * 1000 as at,
  i.attempts,
  i.next_at <= now() as due,
  c.turn,
  case
    when c.turn <> g.known then c.sealed
  end as saved
from
  unnest(:chats::bigint[], :known::bigint[]) as g (chat_id, known)
  join conversation c on c.chat_id = g.chat_id
  cross join lateral (
    select
      *
    from
      inbox o
    where
      o.chat_id = g.chat_id
      and o.done_at is null
    order by
      o.seq
    limit
      1
  ) as i
