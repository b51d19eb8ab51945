delete from agent
where
  id = $1
