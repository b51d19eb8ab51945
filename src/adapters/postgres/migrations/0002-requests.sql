-- The number itself, and what came with the proof (a company, a token): sealed, so that it can be told back to its giver alone.
alter table proof add column sealed bytea;

-- Which chat asked for a code, to which number and by which way, so that a right one proves that and nothing else.
create table code_sent (
  id bytea primary key,
  chat_id bigint not null,
  phone bytea not null,
  channel text not null,
  sent_at timestamptz not null default now()
);

-- Numbers held for a customer while they decide.
create table hold (
  chat_id bigint not null,
  reservation_id text not null,
  sealed bytea not null,
  until timestamptz not null,
  ended_at timestamptz,
  primary key (chat_id, reservation_id)
);

-- Uploaded lists, read and checked; `used_by` is the call that acted on it.
create table list (
  id uuid primary key,
  chat_id bigint not null,
  service text not null,
  sealed bytea not null,
  until timestamptz not null,
  used_by uuid
);

-- What takes its time at the operator and is followed to its end. `about` is a keyed digest of the number it is about.
create table request (
  chat_id bigint not null,
  reference text not null,
  kind text not null,
  flow text not null,
  service text not null,
  about bytea,
  sealed bytea not null,
  state text not null,
  call uuid not null,
  made_at timestamptz not null default now(),
  next_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (chat_id, reference)
);
create index request_open on request (next_at) where ended_at is null;
create index request_about on request (about, flow);
