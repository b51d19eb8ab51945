select
  chat_id,
  reference,
  kind,
  flow,
  service,
  sealed,
  state,
  made_at,
  case
    when state = 'held' then due_at
  end as due_at
from
  request
where
  chat_id = :chat
  and (
    ended_at is null
    or ended_at > now() - interval '7 days'
  )
union all
select
  chat_id,
  incident_id,
  'news',
  flow,
  '',
  null,
  'under-way',
  made_at,
  null
from
  subscription
where
  chat_id = :chat
  and announced_at is null
order by
  made_at desc
limit
  50
