update notice
set
  revision = revision + 1,
  trouble = $3,
  state = $2,
  started_at = case
    when $2 = 'running' then coalesce(started_at, now())
    else started_at
  end,
  ended_at = case
    when $4::bool then coalesce(ended_at, now())
  end,
  work = case
    when $5::bool then 'send'
    else work
  end,
  to_do = case
    when $5::bool then (total - sent - blocked - failed - unknown - skipped)
    else to_do
  end
where
  id = $1
