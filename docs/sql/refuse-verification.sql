update verification
set
  done_at = now()
where
  link = :link
  and done_at is null
  and until > now()
returning
  id,
  chat_id,
  sealed
