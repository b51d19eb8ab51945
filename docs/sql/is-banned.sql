select
  exists (
    select
    from
      ban
    where
      chat_id = :chat
  ) as banned
