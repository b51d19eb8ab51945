select
  coalesce(desk_group, 0) as "group",
  count(*)::int as waiting,
  coalesce(
    extract(
      epoch
      from
        now() - min(made_at) filter (
          where
            kind in ('words', 'copy', 'reword')
        )
    ),
    0
  )::float8 as seconds
from
  desk_outbox
where
  state = 'open'
group by
  1
order by
  1
