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
      and u.kind = :kind
  )
  and (
    :texts::text[] = '{}'
    or (
      case
        when c.locale = any (:texts::text[]) then c.locale
        when :fallback::text = any (:texts::text[]) then :fallback::text
      end
    ) is not null
  )
  and c.chat_id > 0
  and not c.unreachable
  and (
    :locales::text[] is null
    or c.locale = any (:locales)
  )
  and (
    :services::text[] is null
    or coalesce(c.service, :onlyService::text) = any (:services)
  )
  and (
    :activeDays::int is null
    or coalesce(c.seen_at, c.updated_at) > now() - :activeDays::int * interval '1 day'
  )
  and (
    :incident::text is null
    or exists (
      select
      from
        subscription s
      where
        s.chat_id = c.chat_id
        and s.incident_id = :incident
    )
  )
  and (
    :inFlow::text is null
    or c.flow = :inFlow
    or (
      :inFlow = '*'
      and c.flow not in ('', 'start')
    )
  )
  and (
    :chats::bigint[] is null
    or c.chat_id = any (:chats)
  )
