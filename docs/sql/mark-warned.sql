with
  warned as (
    update request
    set
      warned_at = now(),
      due_at = case
        when now() - made_at > interval '10 minutes' then due_at + (now() - made_at)
        else due_at
      end,
      next_at = case
        when now() - made_at > interval '10 minutes' then due_at + (now() - made_at)
        else due_at
      end
    where
      chat_id = :chat
      and reference = :reference
      and state = any (:states::text[])
      and warned_at is null
    returning
      next_at
  )
select
  graphile_worker.add_job ('requests', run_at := next_at, job_key := 'held:' || :chat::bigint || ':' || :reference::text)
from
  warned
