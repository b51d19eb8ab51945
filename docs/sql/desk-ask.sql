insert into
call (id, chat_id, name, turn, src, sealed)
values
  (:id, :group, :name, :turn, :src, :sealed)
on conflict (id) do nothing
