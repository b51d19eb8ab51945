-- Whom a speaker reached with free words without a second yes: counted over 24 hours.
create table words_reach (
  speaker bigint not null,
  subject text not null,
  reach integer not null,
  at timestamptz not null default now(),
  primary key (speaker, subject)
);
create index words_reach_at on words_reach (at);

-- Words of an incident that wait for the yes of a second supervisor (customers read a prepared sentence meanwhile): `held` has the texts, their
-- maker, their digest and a number that is used once; `held_asked` tells that the supervisors were asked; `approved` is the digest of a yes.
create sequence words_no;
alter table incident add column held jsonb;
alter table incident add column held_asked boolean not null default false;
alter table incident add column approved text;
alter table incident add column approved_no bigint;
alter table incident add column approved_by bigint;
create index incident_held on incident (id) where held is not null;
