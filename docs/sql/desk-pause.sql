with
  freed as (
    delete from lease
    where
      chat_id = $1
      and owner = $2
  )
insert into
  desk_group (id, pause_until, postponements, error)
values
  ($1, now() + $3 * interval '1 millisecond', 1, $4)
on conflict (id) do update
set
  pause_until = excluded.pause_until,
  postponements = desk_group.postponements + 1,
  error = excluded.error
