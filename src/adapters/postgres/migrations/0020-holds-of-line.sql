-- A line has one number held for it, over all chats. `about` is a keyed digest of the line's number.
alter table hold add column about bytea;
create index hold_about on hold (about) where ended_at is null;
