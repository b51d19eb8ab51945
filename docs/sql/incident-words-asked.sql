update incident
set
  held_asked = true
where
  held ->> 'no' = :no::bigint::text
