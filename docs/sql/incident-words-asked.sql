update incident
set
  held_asked = true
where
  held ->> 'no' = $1::bigint::text
