insert into
  ban (chat_id)
values
  (:chat)
on conflict do nothing
