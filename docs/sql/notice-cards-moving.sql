select
  notice,
  desk_group,
  thread,
  message_id,
  page,
  asker,
  pending,
  shown,
  reported
from
  notice_card
  join notice on id = notice
where
  (
    (
      state in ('waiting', 'running', 'paused', 'stopped')
      or state = 'draft'
      and message_id is null
    )
    and shown_at < now() - interval '15 seconds'
  )
  or (
    state in ('done', 'cancelled')
    and not reported
    and started_at is not null
  )
order by
  notice
