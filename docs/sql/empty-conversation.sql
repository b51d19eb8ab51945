with
  emptied as (
    update conversation
    set
      sealed = :sealed,
      turn = turn + 1,
      flow = '',
      step = '',
      service = null,
      locale = null
    where
      chat_id = :chat
      and turn = :turn
      and not exists (
        select
        from
          inbox i
        where
          i.chat_id = :chat
          and i.done_at is null
      )
    returning
      chat_id
  ),
  timers as (
    delete from timer
    where
      chat_id in (
        select
          chat_id
        from
          emptied
      )
  ),
  prompts as (
    delete from prompt
    where
      chat_id in (
        select
          chat_id
        from
          emptied
      )
  )
select
  count(*)::int as count
from
  emptied
