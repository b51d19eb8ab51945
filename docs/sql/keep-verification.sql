with
  earlier as (
    update verification
    set
      done_at = now()
    where
      chat_id = :chat
      and done_at is null
  )
insert into
  verification (id, chat_id, link, sealed, until)
values
  (:id, :chat, :link, :sealed, now() + :lifeSec * interval '1 second')
