select
  :perMinute - coalesce(sum(operations), 0) as room,
  coalesce(
    ceil(
      extract(
        epoch
        from
          min(done_at) + interval '61 seconds' - now()
      ) * 1000
    ),
    0
  ) as wait
from
  desk_outbox
where
  desk_group = :group
  and state <> 'open'
  and done_at > now() - interval '61 seconds'
  and operations > 0
