with
  postponed as (
    update outbox
    set
      attempts = attempts + 1,
      next_at = now() + :delayMs * interval '1 millisecond',
      error = :error
    where
      id = :id
  ),
  freed as (
    delete from lease
    where
      chat_id = :chat
      and owner = :owner
  )
select
  1
