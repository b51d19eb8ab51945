-- Until when an incident was to last when the customer asked to be told of its end, and when they were told that it lasts longer.
alter table subscription add column told_until timestamptz;
alter table subscription add column moved_at timestamptz;
