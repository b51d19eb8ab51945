-- What a card shows now, as a digest: one that would show the same is not edited.
alter table topic add column card_digest text;

-- What became of a message after it was said: 'deleted' at the customer's, or 'undelivered'; null when the customer has it.
alter table talk_message add column fate text;

-- The desk went back to a talk that was over: no call of the customer's, so it is left out of the figures of calls.
alter table talk add column follow_up boolean not null default false;

-- Agents who had a talk, for figures that are shared among them.
create table talk_share (
  talk bigint,
  agent bigint,
  name text not null,
  at timestamptz not null default now(),
  primary key (talk, agent)
);
insert into talk_share (talk, agent, name, at)
  select id, agent_id, coalesce(agent_name, ''), coalesce(taken_at, opened_at) from talk where agent_id is not null;
create index talk_share_agent on talk_share (agent, talk);
