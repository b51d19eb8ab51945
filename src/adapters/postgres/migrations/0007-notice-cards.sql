-- The message of a forum group that shows a notice, from the draft to the report; `shown` is a digest of what it shows.
create table notice_card (
  notice bigint primary key references notice on delete cascade,
  desk_group bigint not null,
  thread bigint,
  message_id bigint,
  page text not null default 'main',
  asker bigint,
  pending jsonb not null default '{}',
  shown text,
  shown_at timestamptz not null default 'epoch',
  reported boolean not null default false
);
create index notice_card_at on notice_card (desk_group, message_id);
