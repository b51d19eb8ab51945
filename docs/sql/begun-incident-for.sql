select
  c.chat_id,
  c.flow,
  c.locale
from
  conversation c
where
  c.flow = any (:flows::text[])
  and (
    :services::text[] is null
    or c.service = any (:services::text[])
  )
  and c.holder = 'bot'
  and not c.unreachable
  and c.seen_at > to_timestamp(:at::float8 / 1000) - interval '30 minutes'
  and not exists (
    select
    from
      subscription s
    where
      s.incident_id = :incident
      and s.chat_id = c.chat_id
  )
order by
  c.chat_id
limit
  :most
