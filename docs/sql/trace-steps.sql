(
  select
    received_at as at,
    'event' as kind,
    seq::text as id,
    source as what,
    case
      when dead_at is not null then 'dead'
      when done_at is not null then 'done'
      when error is not null then 'postponed'
      else 'waits'
    end as state,
    attempts,
    done_at as "endedAt",
    error
  from
    inbox
  where
    chat_id = :chat
  order by
    seq desc
  limit
    40
)
union all
(
  select
    made_at,
    'message',
    id::text,
    kind,
    case
      when dead_at is not null then 'dead'
      else state::text
    end,
    attempts,
    done_at,
    error
  from
    outbox
  where
    chat_id = :chat
  order by
    id desc
  limit
    40
)
union all
(
  select
    asked_at,
    'call',
    id::text,
    src,
    case
      when dead_at is not null then 'dead'
      when answered_at is not null then 'answered'
      when owner is not null then 'asked'
      else 'waits'
    end,
    attempts,
    answered_at,
    error
  from
  call
  where
    chat_id = :chat
  order by
    asked_at desc
  limit
    40
)
union all
(
  select
    due,
    'timer',
    turn::text,
    key,
    'set',
    0,
    null,
    null
  from
    timer
  where
    chat_id = :chat
  limit
    40
)
order by
  1,
  2
