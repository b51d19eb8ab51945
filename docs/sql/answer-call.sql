with
  answered as (
    update
    call
    set
      answered_at = now(),
      sealed = null,
      owner = null
    where
      id = :id
      and answered_at is null
    returning
      chat_id
  ),
  locked as (
    select
      chat_id
    from
      conversation
    where
      chat_id = :chat
    for update
  )
insert into
  inbox (source, chat_id, sealed)
select
  'call:' || :id::text,
  chat_id,
  :sealed
from
  answered
where
  (
    select
      count(*)
    from
      locked
  ) >= 0
on conflict (source) do nothing
returning
  1
