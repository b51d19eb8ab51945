update notice
set
  state = 'running',
  started_at = now()
where
  state = 'waiting'
  and begins_at <= now()
