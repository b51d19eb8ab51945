insert into
  send_limit
values
  ('notices', 0, 0, 0, 0)
on conflict do nothing
