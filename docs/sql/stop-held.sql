update request
set
  state = :state,
  ended_at = now()
where
  chat_id = :chat
  and reference = :reference
  and state = any (:states::text[])
  and ended_at is null
returning
  1
