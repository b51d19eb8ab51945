update notice
set
  approved_by = :supervisor
where
  id = :id
  and state = any (:states::text[])
  and made_by <> :supervisor
  and approved_by is null
  and revision = :revision
returning
  id
