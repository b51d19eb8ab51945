update own_answer
set
  kept = true
where
  id = :id
