-- Known troubles: made by hand, or followed from the operator's list. Null `flows`: all that need something of the company.
create sequence incident_no;
create table incident (
  id text primary key,
  source text not null,
  kind text not null,
  state text not null,
  services jsonb not null,
  regions jsonb not null,
  flows jsonb,
  starts_at timestamptz not null,
  ends_at timestamptz,
  texts jsonb not null,
  updated_at timestamptz not null default now(),
  ended_at timestamptz,
  told_at timestamptz
);
create index incident_current on incident (starts_at) where state in ('planned', 'open');
create index incident_untold on incident (id) where state = 'resolved' and told_at is null;

create table incident_change (
  id bigint generated always as identity primary key,
  incident_id text not null references incident on delete cascade,
  at timestamptz not null default clock_timestamp(),
  by bigint,
  what text not null
);
create index incident_change_of on incident_change (incident_id, id);

-- Who hears of the end of an incident: who asked, and who met it in a flow lately.
alter table subscription add column asked boolean not null default true;
alter table subscription add column met_at timestamptz;
create index subscription_chat on subscription (chat_id);
