-- What failed for good waits here, sealed as it was, until an engineer releases or drops it (`npm run trace -- dead`).
alter table inbox add column dead_at timestamptz;
alter table outbox add column dead_at timestamptz;
alter table desk_outbox add column dead_at timestamptz;
alter table call add column dead_at timestamptz, add column error text;
create index inbox_dead on inbox (dead_at) where dead_at is not null;
create index outbox_dead on outbox (dead_at) where dead_at is not null;
create index desk_outbox_dead on desk_outbox (dead_at) where dead_at is not null;
create index call_dead on call (dead_at) where dead_at is not null;
