select
  id,
  draft,
  state,
  work,
  made_by,
  approved_by,
  trouble,
  extract(
    epoch
    from
      started_at
  )::float8 * 1000 as started,
  extract(
    epoch
    from
      ended_at
  )::float8 * 1000 as ended,
  total,
  sent,
  blocked,
  failed,
  unknown,
  skipped,
  reworked,
  lost,
  to_do,
  (
    pace * exp(
      - least(
        extract(
          epoch
          from
            now() - paced_at
        )::float8 / 4,
        50
      )
    ) / (
      1 - exp(
        - least(
          extract(
            epoch
            from
              greatest(now() - coalesce(started_at, now()), interval '1 s')
          )::float8 / 4,
          50
        )
      )
    )
  )::float8 as rate
from
  notice
order by
  id desc
limit
  :most
