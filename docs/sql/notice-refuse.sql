insert into
  notice_unwanted (chat_id, kind)
values
  (:chat, :kind)
on conflict do nothing
