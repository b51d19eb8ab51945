-- When the operator last changed it, by the operator's clock: an older list is no news.
alter table incident add column source_at timestamptz;
