-- Pictures of albums whose words are held back: one line decides about all of them.
create table if not exists held_album (
  desk_group bigint,
  message bigint,
  chat_id bigint not null,
  album text not null,
  what text not null,
  sealed bytea not null,
  at timestamptz not null default now(),
  primary key (desk_group, message)
);
create index if not exists held_album_album on held_album (desk_group, album);
create index if not exists held_album_chat on held_album (chat_id);
create index if not exists held_album_at on held_album (at);
