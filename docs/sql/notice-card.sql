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
where
  notice = :notice
