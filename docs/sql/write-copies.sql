with
  draft as (
    select
      id
    from
      notice
    where
      id = $1
      and state = any ($18::text[])
      and revision = $5
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
            when c.locale = any ($3::text[]) then c.locale
            when $4::text = any ($3::text[]) then $4::text
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
              and u.kind = $2
          ) as wanted
      ) as wish
      cross join (
        select
          $16::bool as respects
      ) as draft_night
      left join unnest($13::text[], $14::text[]) as place (service, zone) on place.service = c.service
      cross join lateral (
        select
          now() at time zone coalesce(place.zone, $15::text) as local,
          coalesce(place.zone, $15::text) as zone
      ) as clock
    where
      c.chat_id > 0
      and not c.unreachable
      and (
        $6::text[] is null
        or c.locale = any ($6)
      )
      and (
        $7::text[] is null
        or coalesce(c.service, $8::text) = any ($7)
      )
      and (
        $9::int is null
        or coalesce(c.seen_at, c.updated_at) > now() - $9::int * interval '1 day'
      )
      and (
        $10::text is null
        or exists (
          select
          from
            subscription s
          where
            s.chat_id = c.chat_id
            and s.incident_id = $10
        )
      )
      and (
        $11::text is null
        or c.flow = $11
        or (
          $11 = '*'
          and c.flow not in ('', 'start')
        )
      )
      and (
        $12::bigint[] is null
        or c.chat_id = any ($12)
      )
    returning
      notice,
      work
  )
select
  count(copies.notice)::int as total,
  count(copies.work)::int as "toDo",
  coalesce($17::timestamptz > now(), false) as "isEarly"
from
  draft
  left join copies on true
group by
  draft.id
