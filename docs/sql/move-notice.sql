update notice
set
  revision = revision + 1,
  trouble = $4,
  state = case
    when $2 = 'cancelled'
    and work <> 'send' then before
    when $2 = 'running'
    and begins_at > now() then 'waiting'
    else $2
  end,
  work = case
    when $2 = 'cancelled' then 'send'
    else work
  end,
  to_do = case
    when $2 = 'cancelled'
    and work <> 'send' then (total - sent - blocked - failed - unknown - skipped)
    else to_do
  end,
  ended_at = case
    when $2 = 'cancelled' then coalesce(ended_at, now())
    else null
  end
where
  id = $1
  and state = any ($3)
returning
  id
