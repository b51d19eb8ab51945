-- The assistant that this database belongs to: one row, written at the first start.
create table owner (
  id boolean primary key default true check (id),
  kind text not null check (kind in ('playground', 'telegram')),
  -- Telegram's id of the bot; 0 for a playground.
  bot_id bigint not null,
  -- Keyed digest of a constant: tells another key from the one with which the values are sealed.
  key_check bytea not null,
  begun_at timestamptz not null default now()
);
