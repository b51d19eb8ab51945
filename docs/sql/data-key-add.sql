insert into
  data_key (id, sealed)
values
  (:id, :sealed)
on conflict (id) do update
set
  sealed = excluded.sealed
