-- Words by which agents sort talks.
alter table talk add column tags text[] not null default '{}';

-- Language in which an agent reads what is meant for them alone; null: that of the group.
alter table agent add column locale text;
