insert into
  desk_group (id, trouble)
values
  (:group, :trouble)
on conflict (id) do update
set
  trouble = :trouble
