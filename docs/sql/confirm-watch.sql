update watch
set
  sealed = $2
where
  id = $1
