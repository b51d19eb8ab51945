delete from spending
where
  key = any (:keys::bytea[])
