with
  given as (
    select
      *
    from
      unnest(:ids::bigint[], :messageIds::bigint[]) with ordinality as g (id, message_id, place)
  ),
  mine as (
    update lease
    set
      until = greatest(until, now() + :leaseMs * interval '1 millisecond')
    where
      chat_id = :group
      and owner = :owner
    returning
      1
  ),
  ended as (
    update desk_outbox o
    set
      state = :outcome::desk_outbox_state,
      desk_group = :group,
      sealed = case
        when o.kind in ('card', 'topic-look')
        or :outcome = 'refused' then o.sealed
      end,
      dead_at = case
        when :outcome = 'refused'
        and o.kind not in ('card', 'topic-look') then now()
      end,
      done_at = clock_timestamp(),
      operations = case
        when g.place = 1 then :operations::int
        else 0
      end,
      error = :error,
      desk_message = case
        when o.talks is not null then g.message_id
      end
    from
      given g
    where
      o.id = g.id
      and o.state = 'open'
      and (
        o.kind not in ('card', 'topic-look')
        or exists (
          select
          from
            mine
        )
      )
    returning
      o.chat_id,
      o.kind,
      o.message,
      o.sealed,
      o.seal_id,
      o.version > o.taken as more,
      g.message_id
  ),
  crossed as (
    update desk_outbox o
    set
      desk_message = g.message_id
    from
      given g
    where
      o.id = g.id
      and o.state = 'dropped'
      and o.talks is not null
      and :outcome = 'sent'
  ),
  again as (
    insert into
      desk_outbox (chat_id, desk_group, kind, priority, sealed, seal_id)
    select
      chat_id,
      :group,
      kind,
      case kind
        when 'card' then 2
        else 3
      end,
      sealed,
      seal_id
    from
      ended
    where
      more
      and kind in ('card', 'topic-look')
    returning
      1
  ),
  found as (
    update talk_message s
    set
      desk_group = :group,
      desk_message = e.message_id
    from
      ended e
    where
      e.message_id is not null
      and e.kind in ('words', 'copy')
      and s.chat_id = e.chat_id
      and s.customer_message = e.message
      and s.author = 'customer'
  ),
  deleted as (
    update topic t
    set
      thread = null,
      card_id = null,
      card_talk = null,
      look = null,
      closed = false
    from
      ended e
    where
      e.kind = 'delete-topic'
      and :outcome = 'sent'
      and t.chat_id = e.chat_id
  ),
  well as (
    update desk_group
    set
      postponements = 0
    where
      id = :group
      and postponements > 0
      and :outcome = 'sent'
  )
select
  exists (
    select
    from
      mine
  ) as mine,
  (
    select
      count(*)
    from
      again
  ) as again
