insert into
  inbox (source, chat_id, done_at)
values
  ('own:' || :source::text, :chat, now())
on conflict (source) do nothing
returning
  1
