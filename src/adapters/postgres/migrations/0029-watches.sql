-- What the operator is asked to tell of a number: that its phone is back on the network, for the chat that wants to know, or that its SIM card
-- was changed. `phone` is a keyed digest, and so is `secret`, which only the address has that the operator tells it at.
create table watch (
  id text primary key,
  kind text not null,
  chat_id bigint not null,
  phone bytea not null,
  secret bytea not null unique,
  sealed bytea not null,
  until timestamptz not null,
  ended_at timestamptz
);
create unique index watch_open on watch (kind, chat_id, phone) where ended_at is null;
