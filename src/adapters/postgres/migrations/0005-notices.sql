-- By what audiences are chosen: the service the customer chose, and when they last did anything.
alter table conversation add column service text, add column seen_at timestamptz;

-- A message to many, as the supervisor wrote it (public words: nothing to seal), and how far it is. `to_do` are the copies of the work at hand;
-- `pace` is how many were done a second at `paced_at`, and decays; `before` is where it goes on after a correction.
create table notice (
  id bigint generated always as identity primary key,
  draft jsonb not null,
  revision integer not null default 0,
  state text not null default 'draft',
  work text not null default 'send',
  before text,
  made_by bigint not null,
  approved_by bigint,
  trouble text,
  made_at timestamptz not null default now(),
  begins_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  total integer not null default 0,
  sent integer not null default 0,
  blocked integer not null default 0,
  failed integer not null default 0,
  unknown integer not null default 0,
  skipped integer not null default 0,
  reworked integer not null default 0,
  lost integer not null default 0,
  to_do integer not null default 0,
  pace float8 not null default 0,
  paced_at timestamptz not null default now()
);
create index notice_open on notice (id) where state in ('waiting', 'running');

-- A customer of a notice's audience. `work` is what is still to be done, `owner` the process that is at it.
create table notice_copy (
  notice bigint not null,
  chat_id bigint not null,
  locale text not null,
  state text not null default 'open',
  work text,
  owner text,
  until timestamptz,
  next_at timestamptz not null default now(),
  message_id bigint,
  done_at timestamptz,
  emoji text,
  error text,
  primary key (notice, chat_id)
);
create index notice_copy_open on notice_copy (notice, work, next_at, chat_id) where work is not null and owner is null;
create index notice_copy_held on notice_copy (notice) where owner is not null;
create index notice_copy_message on notice_copy (chat_id, message_id) where message_id is not null;

-- Who followed which button of a notice.
create table notice_press (
  notice bigint not null,
  chat_id bigint not null,
  flow text not null,
  primary key (notice, chat_id, flow)
);

-- Kinds of notices that a customer does not want.
create table notice_unwanted (
  chat_id bigint not null,
  kind text not null,
  primary key (chat_id, kind)
);

-- How fast everything may be sent, when there is no Redis (times in ms since 1970). Worth nothing after a crash.
create unlogged table send_limit (
  key text primary key,
  tat float8 not null,
  debt float8 not null,
  at float8 not null,
  paused_until float8 not null
);
