insert into
  desk_group (id, trouble)
values
  ($1, $2)
on conflict (id) do update
set
  trouble = $2
