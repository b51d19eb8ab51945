insert into
  inbox (source, chat_id, done_at)
values
  ('own:' || $1::text, $2, now())
on conflict (source) do nothing
returning
  1
