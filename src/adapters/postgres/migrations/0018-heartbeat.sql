-- The last sign of life of a process. Its advisory lock alone is none: when its host vanishes without a word, PostgreSQL keeps the session.
alter table process add column seen_at timestamptz not null default now();
