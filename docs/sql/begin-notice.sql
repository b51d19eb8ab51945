update notice
set
  state = $2,
  total = $3,
  to_do = $4,
  skipped = $3::int - $4::int,
  begins_at = $5,
  started_at = case
    when not $6::bool then now()
  end,
  ended_at = case
    when $7::bool then now()
  end
where
  id = $1
