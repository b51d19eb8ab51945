insert into
call (id, chat_id, name, turn, src, sealed)
values
  ($1, $2, $3, $4, $5, $6)
on conflict (id) do nothing
