delete from subscription
where
  chat_id = :chat
  and incident_id = :incident
  and announced_at is null
returning
  1
