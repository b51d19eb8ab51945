select
  count(*)::int as count
from
  conversation c
where
  not exists (
    select
    from
      notice_unwanted u
    where
      u.chat_id = c.chat_id
      and u.kind = $1
  )
  and (
    $2::text[] = '{}'
    or (
      case
        when c.locale = any ($2::text[]) then c.locale
        when $3::text = any ($2::text[]) then $3::text
      end
    ) is not null
  )
  and c.chat_id > 0
  and not c.unreachable
  and (
    $4::text[] is null
    or c.locale = any ($4)
  )
  and (
    $5::text[] is null
    or coalesce(c.service, $6::text) = any ($5)
  )
  and (
    $7::int is null
    or coalesce(c.seen_at, c.updated_at) > now() - $7::int * interval '1 day'
  )
  and (
    $8::text is null
    or exists (
      select
      from
        subscription s
      where
        s.chat_id = c.chat_id
        and s.incident_id = $8
    )
  )
  and (
    $9::text is null
    or c.flow = $9
    or (
      $9 = '*'
      and c.flow not in ('', 'start')
    )
  )
  and (
    $10::bigint[] is null
    or c.chat_id = any ($10)
  )
