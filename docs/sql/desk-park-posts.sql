update desk_outbox
set
  state = 'refused',
  dead_at = case
    when kind not in ('card', 'topic-look') then now()
  end,
  done_at = clock_timestamp(),
  operations = 0,
  error = $2
where
  id = any ($1::bigint[])
  and state = 'open'
