delete from spending
where
  key = any (:keys::bytea[])
  and at = :at::timestamptz
