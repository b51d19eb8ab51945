insert into
  ban (chat_id)
values
  ($1)
on conflict do nothing
