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
  desk_group = :group
  and message_id = :message
