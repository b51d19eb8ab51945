with
  ordered as (
    update request
    set
      state = :state,
      reference = :by,
      sealed = :sealed,
      next_at = now() + interval '5 seconds'
    where
      chat_id = :chat
      and reference = :reference
      and state = any (:states::text[])
      and ended_at is null
    returning
      next_at
  )
select
  graphile_worker.add_job ('requests', run_at := next_at, job_key := 'requests:' || :chat::bigint)
from
  ordered
