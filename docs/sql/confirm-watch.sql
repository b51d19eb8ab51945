update watch
set
  sealed = :sealed
where
  id = :id
