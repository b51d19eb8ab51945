update notice
set
  revision = revision + 1,
  trouble = :trouble,
  state = :state,
  started_at = case
    when :state = 'running' then coalesce(started_at, now())
    else started_at
  end,
  ended_at = case
    when :isOver::bool then coalesce(ended_at, now())
  end,
  work = case
    when :isBack::bool then 'send'
    else work
  end,
  to_do = case
    when :isBack::bool then (total - sent - blocked - failed - unknown - skipped)
    else to_do
  end
where
  id = :id
