select
  graphile_worker.force_unlock_workers (array_agg(distinct locked_by))
from
  graphile_worker.jobs
where
  locked_by not in (
    select
      unnest(workers)
    from
      process
  )
