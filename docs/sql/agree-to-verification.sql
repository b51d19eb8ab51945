update verification
set
  state = :state,
  browser = :browser
where
  link = :link
  and done_at is null
  and until > now()
returning
  id,
  chat_id,
  sealed
