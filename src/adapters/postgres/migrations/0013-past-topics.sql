-- Topics in which the bot cannot write any more: deleted, or older than a million messages of the group, where people still can.
create table past_topic (
  desk_group bigint,
  thread bigint,
  chat_id bigint not null,
  at timestamptz not null default now(),
  primary key (desk_group, thread)
);
create index past_topic_chat on past_topic (chat_id);
