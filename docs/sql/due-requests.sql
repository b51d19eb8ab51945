with
  taken as (
    select
      chat_id,
      reference
    from
      request
    where
      ended_at is null
      and state not in ('held', 'ordering')
      and next_at <= now()
    order by
      next_at
    limit
      50
    for update
      skip locked
  )
update request r
set
  next_at = now() + least(interval '1 hour', greatest(interval '20 seconds', (now() - made_at) / 4))
from
  taken t
where
  r.chat_id = t.chat_id
  and r.reference = t.reference
returning
  r.chat_id,
  r.reference,
  r.kind,
  r.flow,
  r.service,
  r.sealed,
  r.state,
  r.made_at
