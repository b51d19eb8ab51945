update talk
set
  phone = :phone,
  brief = :brief
where
  id = :talk
