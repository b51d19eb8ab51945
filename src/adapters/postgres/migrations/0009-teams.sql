-- The teams of an agent, and the team that a talk was passed to, which is asked first.
alter table agent add column teams text[] not null default '{}';
alter table talk add column team text;
