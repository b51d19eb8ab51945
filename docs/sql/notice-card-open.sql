insert into
  notice_card (notice, desk_group, thread)
values
  (:notice, :group, :thread)
on conflict (notice) do update
set
  desk_group = :group,
  thread = :thread,
  message_id = null,
  page = 'main',
  shown = null
