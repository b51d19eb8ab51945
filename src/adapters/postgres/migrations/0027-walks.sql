-- Outcomes of walks: how a customer came through one matter. No words, numbers or choices of theirs; `chat` is a keyed digest, which tells that
-- somebody has asked again and not who. Steps are names of our own flows: event, flow/state.
create table walk (
  id bigint generated always as identity primary key,
  chat bytea,
  entry text not null,
  service text,
  flow text not null,
  cause text,
  ended text not null,
  -- Where it ended: flow/state.
  place text not null,
  taps int not null,
  messages int not null,
  missed int not null,
  talk boolean not null,
  steps text[] not null,
  cut boolean not null,
  started_at timestamptz not null,
  ended_at timestamptz not null
);
create index walk_ended on walk (ended_at);
create index walk_of_chat on walk (chat, started_at) where chat is not null;
