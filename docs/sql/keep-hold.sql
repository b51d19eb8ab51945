insert into
  hold (chat_id, reservation_id, sealed, until, about)
values
  ($1, $2, $3, $4, $5)
on conflict (chat_id, reservation_id) do nothing
