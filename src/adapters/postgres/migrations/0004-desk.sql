-- Our people who answer customers.
create table agent (
  id bigint primary key,
  name text not null,
  role text not null,
  on_shift boolean not null,
  most integer not null
);

-- Forum groups that something is known of. A group that was moved has another id.
create table desk_group (
  id bigint primary key,
  pause_until timestamptz not null default '-infinity',
  put_off integer not null default 0,
  error text,
  trouble text,
  moved_to bigint
);

-- The topic of a customer: at most one. `face` holds their name.
create table topic (
  chat_id bigint primary key,
  no bigint generated always as identity unique,
  desk_group bigint not null,
  thread bigint,
  card_id bigint,
  card_talk bigint,
  face bytea,
  closed boolean not null default false
);
create unique index topic_thread on topic (desk_group, thread) where thread is not null;

-- One matter of one customer with our people. The clear columns are for reports; `brief` is sealed, and null while nobody has written one.
create table talk (
  id bigint generated always as identity primary key,
  chat_id bigint not null,
  state text not null,
  agent_id bigint,
  agent_name text,
  meant_id bigint,
  meant_name text,
  locale text not null,
  service text not null,
  reason text not null,
  flow text not null,
  step text not null,
  brief bytea,
  phone bytea,
  opened_at timestamptz not null default now(),
  taken_at timestamptz,
  answered_at timestamptz,
  waits_since timestamptz default now(),
  last_word_at timestamptz not null default now(),
  late text not null default 'no',
  reminded boolean not null default false,
  ended text,
  ended_at timestamptz,
  score integer,
  score_words bytea,
  scored_at timestamptz
);
create unique index talk_open on talk (chat_id) where state <> 'ended';
create index talk_chat on talk (chat_id, id);
create index talk_agent on talk (agent_id) where state <> 'ended';
create index talk_opened on talk (opened_at);
create index talk_ended on talk (ended_at) where state = 'ended';
create index talk_taken on talk (taken_at) where taken_at is not null;

-- What was said, and which message of the forum group stands for which message of the customer's chat.
create table said (
  id bigint generated always as identity primary key,
  chat_id bigint not null,
  talk bigint,
  said_by text not null,
  agent bigint,
  what text not null,
  sealed bytea not null,
  customer_message bigint,
  desk_group bigint,
  desk_message bigint,
  at timestamptz not null default now()
);
create index said_customer on said (chat_id, customer_message) where customer_message is not null;
create index said_desk on said (desk_group, desk_message) where desk_message is not null;
create index said_chat on said (chat_id, id);
create index said_talk on said (talk);
create index said_at on said (at);

-- What goes to the groups. `message` is the customer's message that it shows, `about` the one that it answers or changes; `operations` is what
-- it cost of its group's minute. A card, a face or a deletion that waits is the only one: `version` grows when there is more to tell, `taken` is the one that
-- is on its way.
create type desk_outbox_state as enum ('open', 'sent', 'refused', 'dropped');
create table desk_outbox (
  id bigint generated always as identity primary key,
  chat_id bigint,
  desk_group bigint,
  thread bigint,
  kind text not null,
  priority smallint not null,
  album text,
  message bigint,
  about bigint,
  sealed bytea,
  version integer not null default 1,
  taken integer not null default 0,
  state desk_outbox_state not null default 'open',
  made_at timestamptz not null default clock_timestamp(),
  done_at timestamptz,
  operations integer not null default 0,
  error text
);
create unique index desk_outbox_once on desk_outbox (chat_id, kind) where state = 'open' and kind in ('card', 'face', 'delete-topic');
create index desk_outbox_open on desk_outbox (desk_group, priority, id) where state = 'open';
create index desk_outbox_chat on desk_outbox (chat_id, message) where state = 'open';
create index desk_outbox_done on desk_outbox (desk_group, done_at) where state <> 'open';
create index desk_outbox_old on desk_outbox (done_at) where state <> 'open';

-- Who did what to whom. Never a number or a word of a customer's.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor bigint not null,
  action text not null,
  chat_id bigint,
  about text not null
);
create index audit_at on audit (at);

-- Customers whose messages are not taken.
create table ban (
  chat_id bigint primary key,
  at timestamptz not null default now()
);
