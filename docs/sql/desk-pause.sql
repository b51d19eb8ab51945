with
  freed as (
    delete from lease
    where
      chat_id = :group
      and owner = :owner
  )
insert into
  desk_group (id, pause_until, postponements, error)
values
  (:group, now() + :delayMs * interval '1 millisecond', 1, :error)
on conflict (id) do update
set
  pause_until = excluded.pause_until,
  postponements = desk_group.postponements + 1,
  error = excluded.error
