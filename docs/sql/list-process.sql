insert into
  process (name, lock_key, workers, data_key)
values
  (:name, :key::bigint, :workers, :dataKey)
on conflict (name) do update
set
  workers = :workers,
  data_key = :dataKey,
  seen_at = now()
