with
  ordered as (
    update request
    set
      state = $5,
      reference = $3,
      sealed = $4,
      next_at = now() + interval '5 seconds'
    where
      chat_id = $1
      and reference = $2
      and state = any ($6::text[])
      and ended_at is null
    returning
      next_at
  )
select
  graphile_worker.add_job ('requests', run_at := next_at, job_key := 'requests:' || $1::bigint)
from
  ordered
