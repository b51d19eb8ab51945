delete from own_answer
where
  id = any (:ids::bigint[])
