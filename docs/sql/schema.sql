-- The tables of the assistant as its migrations make them. Made by `npm run sql`, compared by a test.
-- Order: enums, sequences, tables with their indexes and triggers, functions, and rights that the owner of a table is left with.

create type desk_outbox_state as enum ('open', 'sent', 'refused', 'dropped');

create type outbox_state as enum ('open', 'sent', 'refused', 'late', 'silenced', 'dropped');

create sequence incident_no as bigint;

create sequence words_no as bigint;

create table agent (
  id bigint not null,
  name text not null,
  role text not null,
  on_shift boolean not null,
  max_talks integer not null,
  teams text[] default '{}'::text[] not null,
  locale text,
  constraint agent_pkey PRIMARY KEY (id)
);

create table audit (
  id bigint generated always as identity not null,
  at timestamp with time zone default now() not null,
  actor bigint not null,
  action text not null,
  chat_id bigint,
  about text not null,
  constraint audit_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_at ON audit USING btree (at);

create table ban (
  chat_id bigint not null,
  at timestamp with time zone default now() not null,
  constraint ban_pkey PRIMARY KEY (chat_id)
);

create table call (
  id uuid not null,
  chat_id bigint not null,
  name text not null,
  turn bigint not null,
  src text not null,
  sealed bytea,
  owner text,
  attempts integer default 0 not null,
  next_at timestamp with time zone default now() not null,
  asked_at timestamp with time zone default now() not null,
  answered_at timestamp with time zone,
  dead_at timestamp with time zone,
  error text,
  constraint call_pkey PRIMARY KEY (id)
);
CREATE INDEX call_dead ON call USING btree (dead_at) WHERE (dead_at IS NOT NULL);
CREATE INDEX call_done ON call USING btree (answered_at) WHERE (answered_at IS NOT NULL);
CREATE INDEX call_open ON call USING btree (next_at) WHERE (answered_at IS NULL);

create table code_sent (
  id bytea not null,
  chat_id bigint not null,
  phone bytea not null,
  channel text not null,
  sent_at timestamp with time zone default now() not null,
  sealed bytea,
  decoy boolean default false not null,
  constraint code_sent_pkey PRIMARY KEY (id)
);

create table conversation (
  chat_id bigint not null,
  turn bigint default 0 not null,
  sealed bytea,
  locale text,
  flow text default ''::text not null,
  step text default ''::text not null,
  holder text default 'bot'::text not null,
  fence integer default 0 not null,
  unreachable boolean default false not null,
  updated_at timestamp with time zone default now() not null,
  service text,
  seen_at timestamp with time zone,
  constraint conversation_pkey PRIMARY KEY (chat_id)
);

create table data_key (
  id bytea not null,
  sealed bytea not null,
  begun_at timestamp with time zone default now() not null,
  constraint data_key_pkey PRIMARY KEY (id)
);

create table desk_group (
  id bigint not null,
  pause_until timestamp with time zone default '-infinity'::timestamp with time zone not null,
  postponements integer default 0 not null,
  error text,
  trouble text,
  moved_to bigint,
  constraint desk_group_pkey PRIMARY KEY (id)
);

create table desk_outbox (
  id bigint generated always as identity not null,
  chat_id bigint,
  desk_group bigint,
  thread bigint,
  kind text not null,
  priority smallint not null,
  album text,
  message bigint,
  about bigint,
  sealed bytea,
  version integer default 1 not null,
  taken integer default 0 not null,
  state desk_outbox_state default 'open'::desk_outbox_state not null,
  made_at timestamp with time zone default clock_timestamp() not null,
  done_at timestamp with time zone,
  operations integer default 0 not null,
  error text,
  seal_id uuid default gen_random_uuid() not null,
  dead_at timestamp with time zone,
  talks bigint[],
  desk_message bigint,
  constraint desk_outbox_pkey PRIMARY KEY (id)
);
CREATE INDEX desk_outbox_chat ON desk_outbox USING btree (chat_id, message) WHERE (state = 'open'::desk_outbox_state);
CREATE INDEX desk_outbox_dead ON desk_outbox USING btree (dead_at) WHERE (dead_at IS NOT NULL);
CREATE INDEX desk_outbox_done ON desk_outbox USING btree (desk_group, done_at) WHERE (state <> 'open'::desk_outbox_state);
CREATE INDEX desk_outbox_naming ON desk_outbox USING btree (id) WHERE (talks IS NOT NULL);
CREATE INDEX desk_outbox_old ON desk_outbox USING btree (done_at) WHERE (state <> 'open'::desk_outbox_state);
CREATE UNIQUE INDEX desk_outbox_once ON desk_outbox USING btree (chat_id, kind) WHERE ((state = 'open'::desk_outbox_state) AND (kind = ANY (ARRAY['card'::text, 'topic-look'::text, 'delete-topic'::text])));
CREATE INDEX desk_outbox_open ON desk_outbox USING btree (desk_group, priority, id) WHERE (state = 'open'::desk_outbox_state);

create table hold (
  chat_id bigint not null,
  reservation_id text not null,
  sealed bytea not null,
  until timestamp with time zone not null,
  ended_at timestamp with time zone,
  about bytea,
  forgotten_at timestamp with time zone,
  constraint hold_pkey PRIMARY KEY (chat_id, reservation_id)
);
CREATE INDEX hold_about ON hold USING btree (about) WHERE (ended_at IS NULL);

create table inbox (
  seq bigint generated always as identity not null,
  source text not null,
  chat_id bigint not null,
  sealed bytea,
  received_at timestamp with time zone default now() not null,
  next_at timestamp with time zone default now() not null,
  attempts integer default 0 not null,
  error text,
  done_at timestamp with time zone,
  dead_at timestamp with time zone,
  constraint inbox_pkey PRIMARY KEY (seq),
  constraint inbox_source_key UNIQUE (source)
);
CREATE INDEX inbox_dead ON inbox USING btree (dead_at) WHERE (dead_at IS NOT NULL);
CREATE INDEX inbox_done ON inbox USING btree (done_at) WHERE (done_at IS NOT NULL);
CREATE INDEX inbox_due ON inbox USING btree (next_at) WHERE (done_at IS NULL);
CREATE INDEX inbox_open ON inbox USING btree (chat_id, seq) WHERE (done_at IS NULL);

create table incident (
  id text not null,
  source text not null,
  kind text not null,
  state text not null,
  services jsonb not null,
  regions jsonb not null,
  flows jsonb,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  texts jsonb not null,
  updated_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone,
  announced_at timestamp with time zone,
  source_at timestamp with time zone,
  held jsonb,
  held_asked boolean default false not null,
  approved text,
  approved_no bigint,
  approved_by bigint,
  constraint incident_pkey PRIMARY KEY (id)
);
CREATE INDEX incident_current ON incident USING btree (starts_at) WHERE (state = ANY (ARRAY['planned'::text, 'open'::text]));
CREATE INDEX incident_held ON incident USING btree (id) WHERE (held IS NOT NULL);
CREATE INDEX incident_unannounced ON incident USING btree (id) WHERE ((state = 'resolved'::text) AND (announced_at IS NULL));

create table incident_card (
  desk_group bigint not null,
  message bigint not null,
  incident_id text not null,
  page text not null,
  constraint incident_card_pkey PRIMARY KEY (desk_group, message),
  constraint incident_card_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incident(id) ON DELETE CASCADE
);

create table incident_change (
  id bigint generated always as identity not null,
  incident_id text not null,
  at timestamp with time zone default clock_timestamp() not null,
  by bigint,
  what text not null,
  constraint incident_change_pkey PRIMARY KEY (id),
  constraint incident_change_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incident(id) ON DELETE CASCADE
);
CREATE INDEX incident_change_of ON incident_change USING btree (incident_id, id);

create table journal (
  seq bigint not null,
  at timestamp with time zone not null,
  what text not null,
  side text not null,
  person bytea,
  chat bytea,
  number bytea,
  ref bytea,
  detail text not null,
  released bigint,
  hash bytea not null,
  constraint journal_pkey PRIMARY KEY (seq),
  constraint journal_check CHECK (released >= 0 AND released < seq),
  constraint journal_detail_check CHECK (detail ~ '^[A-Za-z0-9 ._:/-]{0,120}$'::text AND detail !~ '[0-9]{9}'::text),
  constraint journal_seq_check CHECK (seq > 0)
);
CREATE INDEX journal_at ON journal USING btree (at);
CREATE INDEX journal_checkpoint ON journal USING btree (seq) WHERE (released IS NOT NULL);
CREATE TRIGGER journal_kept BEFORE DELETE OR UPDATE ON journal FOR EACH ROW EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER journal_not_emptied BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();

create table journal_end (
  id boolean default true not null,
  seq bigint not null,
  mark bytea not null,
  constraint journal_end_pkey PRIMARY KEY (id),
  constraint journal_end_id_check CHECK (id)
);
CREATE TRIGGER journal_end_kept BEFORE DELETE OR TRUNCATE ON journal_end FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();

create table lease (
  chat_id bigint not null,
  owner text not null,
  until timestamp with time zone not null,
  constraint lease_pkey PRIMARY KEY (chat_id)
);

create table list (
  id uuid not null,
  chat_id bigint not null,
  service text not null,
  sealed bytea not null,
  until timestamp with time zone not null,
  used_by uuid,
  constraint list_pkey PRIMARY KEY (id)
);

create table migration (
  name text not null,
  applied_at timestamp with time zone default now() not null,
  checksum text,
  constraint migration_pkey PRIMARY KEY (name)
);

create table notice (
  id bigint generated always as identity not null,
  draft jsonb not null,
  revision integer default 0 not null,
  state text default 'draft'::text not null,
  work text default 'send'::text not null,
  before text,
  made_by bigint not null,
  approved_by bigint,
  trouble text,
  made_at timestamp with time zone default now() not null,
  begins_at timestamp with time zone,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  total integer default 0 not null,
  sent integer default 0 not null,
  blocked integer default 0 not null,
  failed integer default 0 not null,
  unknown integer default 0 not null,
  skipped integer default 0 not null,
  reworked integer default 0 not null,
  lost integer default 0 not null,
  to_do integer default 0 not null,
  pace double precision default 0 not null,
  paced_at timestamp with time zone default now() not null,
  constraint notice_pkey PRIMARY KEY (id)
);
CREATE INDEX notice_open ON notice USING btree (id) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));

create table notice_card (
  notice bigint not null,
  desk_group bigint not null,
  thread bigint,
  message_id bigint,
  page text default 'main'::text not null,
  asker bigint,
  pending jsonb default '{}'::jsonb not null,
  shown text,
  shown_at timestamp with time zone default '1970-01-01 00:00:00+00'::timestamp with time zone not null,
  reported boolean default false not null,
  constraint notice_card_pkey PRIMARY KEY (notice),
  constraint notice_card_notice_fkey FOREIGN KEY (notice) REFERENCES notice(id) ON DELETE CASCADE
);
CREATE INDEX notice_card_at ON notice_card USING btree (desk_group, message_id);

create table notice_copy (
  notice bigint not null,
  chat_id bigint not null,
  locale text not null,
  state text default 'open'::text not null,
  work text,
  owner text,
  until timestamp with time zone,
  next_at timestamp with time zone default now() not null,
  message_id bigint,
  done_at timestamp with time zone,
  emoji text,
  error text,
  constraint notice_copy_pkey PRIMARY KEY (notice, chat_id)
);
CREATE INDEX notice_copy_claimed ON notice_copy USING btree (notice) WHERE (owner IS NOT NULL);
CREATE INDEX notice_copy_message ON notice_copy USING btree (chat_id, message_id) WHERE (message_id IS NOT NULL);
CREATE INDEX notice_copy_open ON notice_copy USING btree (notice, work, next_at, chat_id) WHERE ((work IS NOT NULL) AND (owner IS NULL));

create table notice_press (
  notice bigint not null,
  chat_id bigint not null,
  flow text not null,
  constraint notice_press_pkey PRIMARY KEY (notice, chat_id, flow)
);

create table notice_unwanted (
  chat_id bigint not null,
  kind text not null,
  constraint notice_unwanted_pkey PRIMARY KEY (chat_id, kind)
);

create table outbox (
  id bigint generated always as identity not null,
  chat_id bigint not null,
  kind text not null,
  prompt integer,
  target integer,
  fence integer not null,
  sealed bytea,
  until timestamp with time zone,
  state outbox_state default 'open'::outbox_state not null,
  attempts integer default 0 not null,
  next_at timestamp with time zone default now() not null,
  made_at timestamp with time zone default now() not null,
  done_at timestamp with time zone,
  error text,
  seal_id uuid default gen_random_uuid() not null,
  dead_at timestamp with time zone,
  constraint outbox_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_dead ON outbox USING btree (dead_at) WHERE (dead_at IS NOT NULL);
CREATE INDEX outbox_done ON outbox USING btree (done_at) WHERE (state <> 'open'::outbox_state);
CREATE INDEX outbox_due ON outbox USING btree (next_at) WHERE (state = 'open'::outbox_state);
CREATE INDEX outbox_open ON outbox USING btree (chat_id, id) WHERE (state = 'open'::outbox_state);

create table own_answer (
  id bigint generated always as identity not null,
  service text not null,
  name text not null,
  locale text not null,
  sealed bytea not null,
  seal_id uuid not null,
  author bigint not null,
  author_name text not null,
  kept boolean default false not null,
  desk_group bigint not null,
  message bigint not null,
  made_at timestamp with time zone default now() not null,
  constraint own_answer_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX own_answer_draft ON own_answer USING btree (desk_group, message) WHERE (NOT kept);
CREATE UNIQUE INDEX own_answer_name ON own_answer USING btree (service, name, locale) WHERE kept;

create table owner (
  id boolean default true not null,
  kind text not null,
  bot_id bigint not null,
  key_check bytea not null,
  begun_at timestamp with time zone default now() not null,
  constraint owner_pkey PRIMARY KEY (id),
  constraint owner_id_check CHECK (id),
  constraint owner_kind_check CHECK (kind = ANY (ARRAY['playground'::text, 'telegram'::text]))
);

create table pairing (
  chat_id bigint not null,
  phone bytea not null,
  proved_by text not null,
  proved_at timestamp with time zone default now() not null,
  constraint pairing_pkey PRIMARY KEY (chat_id, phone, proved_by)
);
CREATE INDEX pairing_phone ON pairing USING btree (phone);

create table past_topic (
  desk_group bigint not null,
  thread bigint not null,
  chat_id bigint not null,
  at timestamp with time zone default now() not null,
  constraint past_topic_pkey PRIMARY KEY (desk_group, thread)
);
CREATE INDEX past_topic_chat ON past_topic USING btree (chat_id);

create table process (
  name text not null,
  lock_key bigint not null,
  workers text[] default '{}'::text[] not null,
  started_at timestamp with time zone default now() not null,
  seen_at timestamp with time zone default now() not null,
  data_key bytea,
  constraint process_pkey PRIMARY KEY (name)
);

create table prompt (
  chat_id bigint not null,
  prompt integer not null,
  message_id bigint not null,
  constraint prompt_pkey PRIMARY KEY (chat_id, prompt)
);

create table proof (
  chat_id bigint not null,
  phone bytea not null,
  proved_by text not null,
  proved_at timestamp with time zone default now() not null,
  sealed bytea,
  act text default ''::text not null,
  constraint proof_pkey PRIMARY KEY (chat_id, phone, proved_by, act)
);

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
  made_at timestamp with time zone default now() not null,
  next_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone,
  becomes bytea,
  due_at timestamp with time zone,
  warned_at timestamp with time zone,
  stop bytea,
  forgotten_at timestamp with time zone,
  constraint request_pkey PRIMARY KEY (chat_id, reference)
);
CREATE INDEX request_about ON request USING btree (about, flow);
CREATE INDEX request_becomes ON request USING btree (becomes, flow);
CREATE INDEX request_open ON request USING btree (next_at) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX request_stop ON request USING btree (stop) WHERE (stop IS NOT NULL);

create table send_limit (
  key text not null,
  tat double precision not null,
  debt double precision not null,
  at double precision not null,
  paused_until double precision not null,
  constraint send_limit_pkey PRIMARY KEY (key)
);

create table spending (
  key bytea not null,
  at timestamp with time zone default now() not null
);
CREATE INDEX spending_key ON spending USING btree (key, at);

create table subscription (
  chat_id bigint not null,
  incident_id text not null,
  flow text not null,
  made_at timestamp with time zone default now() not null,
  announced_at timestamp with time zone,
  requested boolean default true not null,
  hit_at timestamp with time zone,
  promised_end timestamp with time zone,
  rescheduled_at timestamp with time zone,
  constraint subscription_pkey PRIMARY KEY (chat_id, incident_id)
);
CREATE INDEX subscription_chat ON subscription USING btree (chat_id);
CREATE INDEX subscription_open ON subscription USING btree (incident_id) WHERE (announced_at IS NULL);

create table talk (
  id bigint generated always as identity not null,
  chat_id bigint not null,
  state text not null,
  agent_id bigint,
  agent_name text,
  preferred_id bigint,
  preferred_name text,
  locale text not null,
  service text not null,
  reason text not null,
  flow text not null,
  step text not null,
  brief bytea,
  phone bytea,
  opened_at timestamp with time zone default now() not null,
  taken_at timestamp with time zone,
  answered_at timestamp with time zone,
  waits_since timestamp with time zone default now(),
  last_word_at timestamp with time zone default now() not null,
  late text default 'no'::text not null,
  reminded boolean default false not null,
  ended text,
  ended_at timestamp with time zone,
  score integer,
  score_words bytea,
  scored_at timestamp with time zone,
  team text,
  follow_up boolean default false not null,
  seal_id uuid default gen_random_uuid() not null,
  snoozed_until timestamp with time zone,
  tags text[] default '{}'::text[] not null,
  constraint talk_pkey PRIMARY KEY (id)
);
CREATE INDEX talk_agent ON talk USING btree (agent_id) WHERE (state <> 'ended'::text);
CREATE INDEX talk_chat ON talk USING btree (chat_id, id);
CREATE INDEX talk_ended ON talk USING btree (ended_at) WHERE (state = 'ended'::text);
CREATE UNIQUE INDEX talk_open ON talk USING btree (chat_id) WHERE (state <> 'ended'::text);
CREATE INDEX talk_opened ON talk USING btree (opened_at);
CREATE INDEX talk_taken ON talk USING btree (taken_at) WHERE (taken_at IS NOT NULL);

create table talk_message (
  id bigint generated always as identity not null,
  chat_id bigint not null,
  talk bigint,
  author text not null,
  agent bigint,
  what text not null,
  sealed bytea not null,
  customer_message bigint,
  desk_group bigint,
  desk_message bigint,
  at timestamp with time zone default now() not null,
  fate text,
  seal_id uuid default gen_random_uuid() not null,
  constraint talk_message_pkey PRIMARY KEY (id)
);
CREATE INDEX talk_message_at ON talk_message USING btree (at);
CREATE INDEX talk_message_chat ON talk_message USING btree (chat_id, id);
CREATE INDEX talk_message_customer ON talk_message USING btree (chat_id, customer_message) WHERE (customer_message IS NOT NULL);
CREATE INDEX talk_message_desk ON talk_message USING btree (desk_group, desk_message) WHERE (desk_message IS NOT NULL);
CREATE INDEX talk_message_talk ON talk_message USING btree (talk);

create table talk_share (
  talk bigint not null,
  agent bigint not null,
  name text not null,
  at timestamp with time zone default now() not null,
  constraint talk_share_pkey PRIMARY KEY (talk, agent)
);
CREATE INDEX talk_share_agent ON talk_share USING btree (agent, talk);

create table timer (
  chat_id bigint not null,
  key text not null,
  turn bigint not null,
  due timestamp with time zone not null,
  constraint timer_pkey PRIMARY KEY (chat_id, key)
);
CREATE INDEX timer_due ON timer USING btree (due);

create table topic (
  chat_id bigint not null,
  no bigint generated always as identity not null,
  desk_group bigint not null,
  thread bigint,
  card_id bigint,
  card_talk bigint,
  look bytea,
  closed boolean default false not null,
  card_digest text,
  constraint topic_pkey PRIMARY KEY (chat_id),
  constraint topic_no_key UNIQUE (no)
);
CREATE UNIQUE INDEX topic_thread ON topic USING btree (desk_group, thread) WHERE (thread IS NOT NULL);

create table verification (
  id text not null,
  chat_id bigint not null,
  link bytea not null,
  state bytea,
  browser bytea,
  sealed bytea not null,
  until timestamp with time zone not null,
  done_at timestamp with time zone,
  constraint verification_pkey PRIMARY KEY (id),
  constraint verification_link_key UNIQUE (link),
  constraint verification_state_key UNIQUE (state)
);
CREATE INDEX verification_of_chat ON verification USING btree (chat_id);

create table walk (
  id bigint generated always as identity not null,
  chat bytea,
  entry text not null,
  service text,
  flow text not null,
  cause text,
  ended text not null,
  place text not null,
  taps integer not null,
  messages integer not null,
  missed integer not null,
  talk boolean not null,
  steps text[] not null,
  cut boolean not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone not null,
  constraint walk_pkey PRIMARY KEY (id)
);
CREATE INDEX walk_ended ON walk USING btree (ended_at);
CREATE INDEX walk_of_chat ON walk USING btree (chat, started_at) WHERE (chat IS NOT NULL);

create table watch (
  id text not null,
  kind text not null,
  chat_id bigint not null,
  phone bytea not null,
  secret bytea not null,
  sealed bytea not null,
  until timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint watch_pkey PRIMARY KEY (id),
  constraint watch_secret_key UNIQUE (secret)
);
CREATE UNIQUE INDEX watch_open ON watch USING btree (kind, chat_id, phone) WHERE (ended_at IS NULL);

create table withheld_album (
  desk_group bigint not null,
  message bigint not null,
  chat_id bigint not null,
  album text not null,
  what text not null,
  sealed bytea not null,
  at timestamp with time zone default now() not null,
  constraint withheld_album_pkey PRIMARY KEY (desk_group, message)
);
CREATE INDEX withheld_album_album ON withheld_album USING btree (desk_group, album);
CREATE INDEX withheld_album_at ON withheld_album USING btree (at);
CREATE INDEX withheld_album_chat ON withheld_album USING btree (chat_id);

create table words_reach (
  speaker bigint not null,
  subject text not null,
  reach integer not null,
  at timestamp with time zone default now() not null,
  constraint words_reach_pkey PRIMARY KEY (speaker, subject)
);
CREATE INDEX words_reach_at ON words_reach USING btree (at);

CREATE OR REPLACE FUNCTION prune_journal()
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO '$user', 'public'
AS $function$
declare
  pruned bigint;
begin
  execute format('grant delete on journal to %I', current_user);
  delete from journal where at < now() - interval '30 days'
    and seq <= (select released from journal where released is not null order by seq desc limit 1);
  get diagnostics pruned = row_count;
  execute format('revoke delete on journal from %I', current_user);
  return pruned;
end $function$;

CREATE OR REPLACE FUNCTION refuse_journal_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_level = 'STATEMENT' then
    raise exception 'the journal is only added to: % is refused', tg_op using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' and old.at < now() - interval '30 days'
    and exists (select from journal where released >= old.seq) then return old;
  end if;
  raise exception 'the journal is only added to: % is refused', tg_op using errcode = 'insufficient_privilege';
end $function$;

grant insert, maintain, references, select, trigger on journal to owner;

grant insert, maintain, references, select, trigger, update on journal_end to owner;
