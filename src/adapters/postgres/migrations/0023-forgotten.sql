-- The customer asked to be forgotten while this was under way: the row goes as soon as it has ended.
alter table request add column forgotten_at timestamptz;
alter table hold add column forgotten_at timestamptz;
