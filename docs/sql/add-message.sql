insert into
  outbox (chat_id, fence, kind, sealed, until, seal_id)
values
  (:chat, :fence, :kind, :sealed, to_timestamp(:until::float8 / 1000), :sealId)
