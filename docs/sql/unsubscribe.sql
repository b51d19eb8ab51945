delete from subscription
where
  chat_id = $1
  and incident_id = $2
  and announced_at is null
returning
  1
