with
  n as (
    select
      id,
      work,
      draft ->> 'kind' as kind,
      work = 'send'
      and (draft ->> 'respectsNight')::bool as night
    from
      notice
    where
      id = :notice
      and state = 'running'
      and work = :work
      and revision = :revision
  ),
  picked as (
    select
      k.chat_id
    from
      notice_copy k,
      n
    where
      k.notice = :notice
      and k.work = :work
      and k.owner is null
      and k.next_at <= now()
    order by
      k.next_at,
      k.chat_id
    limit
      :most
    for update of
      k skip locked
  ),
  looked as (
    select
      p.chat_id,
      coalesce(c.holder, '') = 'agent'
      and n.work = 'send' as talks,
      n.night
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
      ) as sleeps,
      (
        (
          clock.local::date + (
            extract(
              hour
              from
                clock.local
            ) >= 22
          )::int + time '8:00'
        ) at time zone clock.zone
      ) as wakes_at,
      n.work = 'send'
      and exists (
        select
        from
          notice_unwanted u
        where
          u.chat_id = p.chat_id
          and u.kind = n.kind
      ) as unwanted
    from
      n,
      picked p
      left join conversation c using (chat_id)
      left join unnest(:places::text[], :zones::text[]) as place (service, zone) on place.service = c.service
      cross join lateral (
        select
          now() at time zone coalesce(place.zone, :anyZone::text) as local,
          coalesce(place.zone, :anyZone::text) as zone
      ) as clock
  ),
  passed as (
    update notice_copy k
    set
      next_at = case
        when looked.sleeps then wakes_at
        else now() + interval '10 seconds'
      end
    from
      looked
    where
      k.notice = :notice
      and k.chat_id = looked.chat_id
      and (
        talks
        or sleeps
      )
    returning
      looked.sleeps
  ),
  taken as (
    update notice_copy k
    set
      owner = :owner,
      until = now() + :leaseMs * interval '1 millisecond'
    from
      looked
    where
      k.notice = :notice
      and k.chat_id = looked.chat_id
      and not talks
      and not sleeps
    returning
      k.chat_id,
      k.locale,
      k.message_id,
      unwanted
  )
select
  chat_id,
  locale,
  message_id,
  unwanted,
  false as sleeps
from
  taken
union all
(
  select
    0,
    '',
    null,
    false,
    sleeps
  from
    passed
  order by
    sleeps desc
  limit
    1
)
