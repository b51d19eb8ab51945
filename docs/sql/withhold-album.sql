insert into
  withheld_album (desk_group, message, chat_id, album, what, sealed)
values
  (:group, :message, :chat, :album, :what, :sealed)
on conflict (desk_group, message) do update
set
  what = excluded.what,
  sealed = excluded.sealed
