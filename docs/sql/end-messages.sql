with
  given as (
    select
      *
    from
      unnest(
        :messageChats::bigint[],
        :ids::bigint[],
        :outcomes::text[],
        :shownAs::bigint[],
        :errors::text[],
        :groups::bigint[],
        :groupMessages::bigint[]
      ) as g (chat_id, id, outcome, message_id, error, desk_group, desk_message)
  ),
  chat as (
    select
      *
    from
      unnest(:chats::bigint[], :lastIds::bigint[], :isLast::bool[]) as c (chat_id, id, is_last)
  ),
  ended as (
    update outbox o
    set
      state = g.outcome::outbox_state,
      done_at = now(),
      error = g.error,
      sealed = case
        when g.outcome = 'refused' then o.sealed
      end,
      dead_at = case
        when g.outcome = 'refused' then now()
      end
    from
      given g
    where
      o.id = g.id
      and o.state = 'open'
    returning
      o.chat_id,
      o.prompt,
      o.target,
      o.kind,
      g.message_id,
      g.desk_group,
      g.desk_message
  ),
  shown as (
    insert into
      prompt (chat_id, prompt, message_id)
    select
      chat_id,
      prompt,
      message_id
    from
      ended
    where
      prompt is not null
      and message_id is not null
    on conflict (chat_id, prompt) do update
    set
      message_id = excluded.message_id
  ),
  gone as (
    delete from prompt p using ended e
    where
      p.chat_id = e.chat_id
      and p.prompt = e.target
  ),
  copied as (
    update talk_message t
    set
      customer_message = e.message_id
    from
      ended e
    where
      e.kind = 'relay'
      and e.message_id is not null
      and t.chat_id = e.chat_id
      and t.desk_group = e.desk_group
      and t.desk_message = e.desk_message
  ),
  held as (
    select
      l.chat_id,
      c.is_last
    from
      chat c
      join lease l on l.chat_id = c.chat_id
      and l.owner = :owner
    where
      not c.is_last
      or exists (
        select
        from
          ended e
        where
          e.chat_id = c.chat_id
      )
    order by
      l.chat_id
    for update of
      l
  ),
  freed as (
    delete from lease l using held h
    where
      l.chat_id = h.chat_id
      and h.is_last
  ),
  kept as (
    update lease l
    set
      until = now() + :leaseMs * interval '1 millisecond'
    from
      held h
    where
      l.chat_id = h.chat_id
      and not h.is_last
    returning
      l.chat_id
  )
select
  c.chat_id,
  exists (
    select
    from
      outbox o
    where
      o.chat_id = c.chat_id
      and o.state = 'open'
      and o.id > c.id
  )
  and (
    c.is_last
    or exists (
      select
      from
        kept k
      where
        k.chat_id = c.chat_id
    )
  ) as more
from
  chat c
