delete from own_answer old using own_answer d
where
  d.id = :id
  and not d.kept
  and old.kept
  and old.service = d.service
  and old.name = d.name
  and old.locale = d.locale
