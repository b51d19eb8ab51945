update notice
set
  approved_by = $2
where
  id = $1
  and state = any ($4::text[])
  and made_by <> $2
  and approved_by is null
  and revision = $3
returning
  id
