select
  c.chat_id,
  c.flow,
  c.locale
from
  conversation c
where
  c.flow = any ($2::text[])
  and (
    $3::text[] is null
    or c.service = any ($3::text[])
  )
  and c.holder = 'bot'
  and not c.unreachable
  and c.seen_at > to_timestamp($4::float8 / 1000) - interval '30 minutes'
  and not exists (
    select
    from
      subscription s
    where
      s.incident_id = $1
      and s.chat_id = c.chat_id
  )
order by
  c.chat_id
limit
  $5
