insert into
  hold (chat_id, reservation_id, sealed, until, about)
values
  (:chat, :reservation, :sealed, :until, :about)
on conflict (chat_id, reservation_id) do nothing
