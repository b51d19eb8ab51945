update notice
set
  reworked = 0,
  lost = 0,
  revision = revision + 1,
  before = $2,
  state = $3,
  work = case
    when $5::int > 0 then $4
    else work
  end,
  to_do = case
    when $5::int > 0 then $5::int
    else to_do
  end
where
  id = $1
