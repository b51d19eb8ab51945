select
  known.id
from
  (
    select
      agent as id,
      at
    from
      talk_share
    union all
    select
      actor,
      at
    from
      audit
    where
      actor > 0
    union all
    select
      about::bigint,
      at
    from
      audit
    where
      action = 'agents-remove'
      and about ~ '^[0-9]{1,16}$'
  ) as known
where
  not exists (
    select
    from
      agent
    where
      agent.id = known.id
  )
group by
  known.id
order by
  max(known.at) desc
limit
  50
