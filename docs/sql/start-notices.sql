update notice
set
  state = :becomes,
  started_at = now()
where
  state = any (:was::text[])
  and begins_at <= now()
