insert into
  owner (kind, bot_id, key_check)
values
  (:kind, :bot, :keyCheck)
on conflict do nothing
