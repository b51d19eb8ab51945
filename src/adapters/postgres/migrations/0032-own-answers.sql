-- Ready answers that agents wrote, a row for each language of a name. `kept` is false while its author has only seen the preview;
-- `desk_group` and `message` are the command that made it.
create table own_answer (
  id bigint generated always as identity primary key,
  service text not null,
  name text not null,
  locale text not null,
  sealed bytea not null,
  seal_id uuid not null,
  author bigint not null,
  author_name text not null,
  kept boolean not null default false,
  desk_group bigint not null,
  message bigint not null,
  made_at timestamptz not null default now()
);
create unique index own_answer_name on own_answer (service, name, locale) where kept;
create unique index own_answer_draft on own_answer (desk_group, message) where not kept;
