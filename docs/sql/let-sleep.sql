update notice_copy k
set
  next_at = (
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
from
  conversation c
  left join unnest(:places::text[], :zones::text[]) as place (service, zone) on place.service = c.service
  cross join lateral (
    select
      now() at time zone coalesce(place.zone, :anyZone::text) as local,
      coalesce(place.zone, :anyZone::text) as zone
  ) as clock
where
  k.notice = :notice
  and k.work = 'send'
  and k.owner is null
  and k.next_at <= now()
  and c.chat_id = k.chat_id
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
  )
