update verification
set
  done_at = now()
where
  state = :state
  and done_at is null
  and until > now()
returning
  id,
  chat_id,
  sealed,
  coalesce(browser = :browser, false) as same
