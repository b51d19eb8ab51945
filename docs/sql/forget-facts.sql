with
  proofs as (
    delete from proof
    where
      chat_id = :chat
  ),
  codes as (
    delete from code_sent
    where
      chat_id = :chat
  ),
  pairings as (
    delete from pairing
    where
      chat_id = :chat
  ),
  verifications as (
    delete from verification
    where
      chat_id = :chat
  ),
  watches as (
    delete from watch
    where
      chat_id = :chat
  ),
  promises as (
    delete from subscription
    where
      chat_id = :chat
  ),
  lists as (
    delete from list
    where
      chat_id = :chat
  ),
  requests as (
    delete from request
    where
      chat_id = :chat
      and ended_at is not null
  ),
  open_requests as (
    update request
    set
      forgotten_at = now()
    where
      chat_id = :chat
      and ended_at is null
  ),
  holds as (
    delete from hold
    where
      chat_id = :chat
      and (
        ended_at is not null
        or until < now()
      )
  ),
  open_holds as (
    update hold
    set
      forgotten_at = now()
    where
      chat_id = :chat
      and ended_at is null
      and until >= now()
  ),
  acts as (
    update audit
    set
      chat_id = null
    where
      chat_id = :chat
  ),
  walks as (
    update walk
    set
      chat = null
    where
      chat = :walker
  ),
  events as (
    update inbox
    set
      sealed = null,
      dead_at = null
    where
      chat_id = :chat
      and dead_at is not null
  ),
  messages as (
    update outbox
    set
      sealed = null,
      dead_at = null
    where
      chat_id = :chat
      and dead_at is not null
  ),
  calls as (
    update
    call
    set
      sealed = null,
      dead_at = null,
      answered_at = now()
    where
      chat_id = :chat
      and dead_at is not null
  )
select
  1
