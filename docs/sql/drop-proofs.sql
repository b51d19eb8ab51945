delete from proof
where
  phone = :phone
  and proved_by in ('network', 'code', 'administrator')
  and proved_at < to_timestamp(:changedAt::float8 / 1000)
returning
  1
