select
  exists (
    select
    from
      ban
    where
      chat_id = $1
  ) as banned
