with
  draft as (
    select
      id
    from
      notice
    where
      id = :id
      and state = any (:states::text[])
      and revision = :revision
    for update
  ),
  copies as (
    insert into
      notice_copy (notice, chat_id, locale, state, work, next_at)
    select
      draft.id,
      c.chat_id,
      coalesce(own.locale, ''),
      case
        when wanted then 'open'
        else 'skipped'
      end,
      case
        when wanted then 'send'
      end,
      case
        when (draft_night.respects)
        and (
          extract(
            hour
            from
              clock.local
          ) >= 22
          or extract(
            hour
            from
              clock.local
          ) < 8
        ) then (
          (
            clock.local::date + (
              extract(
                hour
                from
                  clock.local
              ) >= 22
            )::int + time '8:00'
          ) at time zone clock.zone
        )
        else now()
      end
    from
      draft,
      conversation c
      cross join lateral (
        select
          case
            when c.locale = any (:texts::text[]) then c.locale
            when :fallback::text = any (:texts::text[]) then :fallback::text
          end as locale
      ) as own
      cross join lateral (
        select
          own.locale is not null
          and not exists (
            select
            from
              notice_unwanted u
            where
              u.chat_id = c.chat_id
              and u.kind = :kind
          ) as wanted
      ) as wish
      cross join (
        select
          :respectsNight::bool as respects
      ) as draft_night
      left join unnest(:places::text[], :zones::text[]) as place (service, zone) on place.service = c.service
      cross join lateral (
        select
          now() at time zone coalesce(place.zone, :anyZone::text) as local,
          coalesce(place.zone, :anyZone::text) as zone
      ) as clock
    where
      c.chat_id > 0
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
    returning
      notice,
      work
  )
select
  count(copies.notice)::int as total,
  count(copies.work)::int as "toDo",
  coalesce(:at::timestamptz > now(), false) as "isEarly"
from
  draft
  left join copies on true
group by
  draft.id
