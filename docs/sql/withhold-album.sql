insert into
  withheld_album (desk_group, message, chat_id, album, what, sealed)
values
  ($1, $2, $3, $4, $5, $6)
on conflict (desk_group, message) do update
set
  what = excluded.what,
  sealed = excluded.sealed
