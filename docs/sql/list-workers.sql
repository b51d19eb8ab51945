update process
set
  workers = :workers
where
  name = :name
