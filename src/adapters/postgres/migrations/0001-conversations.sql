-- Processes that are alive: each holds the advisory lock of its row for as long as it lives.
create table process (
  name text primary key,
  lock_key bigint not null,
  workers text[] not null default '{}',
  started_at timestamptz not null default now()
);

-- One chat between two turns. What a person said or is lies in `sealed`; the clear columns are for reports.
create table conversation (
  chat_id bigint primary key,
  turn bigint not null default 0,
  sealed bytea,
  locale text,
  flow text not null default '',
  step text not null default '',
  holder text not null default 'bot',
  fence integer not null default 0,
  away boolean not null default false,
  updated_at timestamptz not null default now()
);

-- Events in. `source` removes doubles; `sealed` is erased by the commit that acts on the event.
create table inbox (
  seq bigint generated always as identity primary key,
  source text not null unique,
  chat_id bigint not null,
  sealed bytea,
  received_at timestamptz not null default now(),
  next_at timestamptz not null default now(),
  attempts integer not null default 0,
  error text,
  done_at timestamptz
);
create index inbox_open on inbox (chat_id, seq) where done_at is null;
create index inbox_due on inbox (next_at) where done_at is null;
create index inbox_done on inbox (done_at) where done_at is not null;

-- Effects out, in order per chat. `sealed` is erased when the message has left.
create type outbox_state as enum ('open', 'sent', 'refused', 'late', 'silenced', 'dropped');
create table outbox (
  id bigint generated always as identity primary key,
  chat_id bigint not null,
  kind text not null,
  prompt integer,
  target integer,
  fence integer not null,
  sealed bytea,
  until timestamptz,
  state outbox_state not null default 'open',
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  made_at timestamptz not null default now(),
  done_at timestamptz,
  error text
);
create index outbox_open on outbox (chat_id, id) where state = 'open';
create index outbox_due on outbox (next_at) where state = 'open';
create index outbox_done on outbox (done_at) where state <> 'open';

-- Who is sending to a chat now.
create table lane (
  chat_id bigint primary key,
  owner text not null,
  until timestamptz not null
);

-- Which message shows a prompt that may still have to be edited.
create table prompt (
  chat_id bigint not null,
  prompt integer not null,
  message_id bigint not null,
  primary key (chat_id, prompt)
);

-- Questions to the world. The id is made of conversation, turn and invoke id, and is the idempotency key on the wire.
create table call (
  id uuid primary key,
  chat_id bigint not null,
  name text not null,
  turn bigint not null,
  src text not null,
  sealed bytea,
  owner text,
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  asked_at timestamptz not null default now(),
  answered_at timestamptz
);
create index call_open on call (next_at) where answered_at is null;
create index call_done on call (answered_at) where answered_at is not null;

-- Numbers that customers have shown to be theirs. A number is a keyed digest here: it can be compared, not read.
create table proof (
  chat_id bigint not null,
  phone bytea not null,
  proved_by text not null,
  proved_at timestamptz not null default now(),
  primary key (chat_id, phone, proved_by)
);

-- What has been spent of a limit, over all chats: codes to a number, checks of a code.
create table spending (
  key bytea not null,
  at timestamptz not null default now()
);
create index spending_key on spending (key, at);

-- Promises: "we tell you when it is fixed".
create table subscription (
  chat_id bigint not null,
  incident_id text not null,
  flow text not null,
  made_at timestamptz not null default now(),
  told_at timestamptz,
  primary key (chat_id, incident_id)
);
create index subscription_open on subscription (incident_id) where told_at is null;
