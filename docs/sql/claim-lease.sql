with
  due as (
    select
      1
    from
      outbox
    where
      chat_id = :chat
      and state = 'open'
    order by
      id
    limit
      1
  ),
  conversed as (
    select
      c.chat_id,
      c.fence
    from
      conversation c
    where
      c.chat_id = :chat
      and exists (
        select
        from
          due
      )
    for share
  ),
  mine as (
    insert into
      lease (chat_id, owner, until)
    select
      chat_id,
      :owner,
      now() + :leaseMs * interval '1 millisecond'
    from
      conversed
    on conflict (chat_id) do update
    set
      owner = :owner,
      until = excluded.until
    where
      lease.until < now()
      or lease.owner = :owner
    returning
      1
  ),
  ready as (
    select
      o.id,
      o.seal_id,
      o.sealed,
      o.attempts,
      p.message_id,
      o.fence < c.fence
      and o.kind not in ('relay', 'tell', 'reword', 'react', 'withdraw') as silenced,
      coalesce(o.until < now(), false) as late,
      o.next_at <= now() as due
    from
      mine,
      conversed c
      join outbox o on o.chat_id = c.chat_id
      left join prompt p on p.chat_id = o.chat_id
      and p.prompt = o.target
    where
      o.chat_id = :chat
      and o.state = 'open'
    order by
      o.id
    limit
      10
    for share of
      o
  )
select
  ready.*
from
  mine
  left join ready on true
order by
  id
