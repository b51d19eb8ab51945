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
  desk_group = :group
  and thread is not distinct from :thread
  and made_by = :supervisor
  and state = 'draft'
  and shown_at > now() - interval '1 hour'
  and (
    page like 'text:%'
    or page in ('photo', 'list', 'days', 'incident', 'when')
  )
order by
  notice
