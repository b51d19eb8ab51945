update desk_outbox
set
  state = 'refused',
  dead_at = case
    when kind not in ('card', 'topic-look') then now()
  end,
  done_at = clock_timestamp(),
  operations = 0,
  error = :error
where
  id = any (:ids::bigint[])
  and state = 'open'
