update process
set
  seen_at = now()
where
  name = :name
