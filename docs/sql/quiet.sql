select
  not exists (
    select
    from
      lease
    where
      chat_id = :chat
      and until > now()
  ) as quiet
