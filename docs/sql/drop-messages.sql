update outbox
set
  state = 'dropped',
  sealed = null,
  dead_at = null,
  done_at = now()
where
  chat_id = :chat
  and (
    state = 'open'
    or dead_at is not null
  )
