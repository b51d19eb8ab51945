-- Every chat that ever proved a number, longer than proofs count: it is warned of grave acts. `phone` is a keyed digest.
create table pairing (
  chat_id bigint not null,
  phone bytea not null,
  proved_by text not null,
  proved_at timestamptz not null default now(),
  primary key (chat_id, phone, proved_by)
);
create index pairing_phone on pairing (phone);
insert into pairing (chat_id, phone, proved_by, proved_at)
  select chat_id, phone, proved_by, max(proved_at) from proof group by chat_id, phone, proved_by;

-- An act on hold is a request in state `held` that is ordered at `due_at`, and `ordering` while that is under way. `stop` is a keyed digest
-- of the secret that cancels it; `warned_at` is when everybody concerned had been told.
alter table request add column due_at timestamptz;
alter table request add column warned_at timestamptz;
alter table request add column stop bytea;
create unique index request_stop on request (stop) where stop is not null;
