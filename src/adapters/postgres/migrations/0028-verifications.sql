-- Proofs of a number by the operator's network that are under way: a page of ours asks, the operator looks at the phone's mobile data, and the
-- browser comes back. `link`, `state` and `browser` are keyed digests of secrets: of the page, of the one way back, of the browser that agreed.
create table verification (
  id text primary key,
  chat_id bigint not null,
  link bytea not null unique,
  state bytea unique,
  browser bytea,
  sealed bytea not null,
  until timestamptz not null,
  done_at timestamptz
);
create index verification_of_chat on verification (chat_id);
