delete from agent
where
  id = :id
