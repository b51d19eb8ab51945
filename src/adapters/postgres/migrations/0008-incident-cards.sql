-- The messages of a forum group that show an incident, and which page: a reply to one is about that.
create table incident_card (
  desk_group bigint not null,
  message bigint not null,
  incident_id text not null references incident on delete cascade,
  page text not null,
  primary key (desk_group, message)
);
