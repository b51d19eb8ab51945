delete from own_answer
where
  id = any ($1::bigint[])
