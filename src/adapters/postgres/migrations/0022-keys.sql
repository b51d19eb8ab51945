-- Sealed values are bound to column and row. These rows get their number from the database only, so each has a random id that is known before.
alter table outbox add column seal_id uuid not null default gen_random_uuid();
alter table talk add column seal_id uuid not null default gen_random_uuid();
alter table talk_message add column seal_id uuid not null default gen_random_uuid();
alter table desk_outbox add column seal_id uuid not null default gen_random_uuid();

-- The keys of the values in this database. `sealed` holds the key of digests under each of them, so that digests outlive every key.
create table data_key (
  id bytea primary key,
  sealed bytea not null,
  begun_at timestamptz not null default now()
);

-- The key with which a living process seals; null in rows of earlier versions.
alter table process add column data_key bytea;
