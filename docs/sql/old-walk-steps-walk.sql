update walk
set
  chat = null,
  steps = '{}'
where
  ended_at < now() - :days * interval '1 day'
  and (
    chat is not null
    or steps <> '{}'
  )
