insert into
  list (id, chat_id, service, sealed, until)
values
  (:id, :chat, :service, :sealed, now() + :minutes * interval '1 minute')
on conflict (id) do update
set
  sealed = excluded.sealed
