update notice
set
  reworked = 0,
  lost = 0,
  revision = revision + 1,
  before = :before,
  state = :state,
  work = case
    when :toDo::int > 0 then :work
    else work
  end,
  to_do = case
    when :toDo::int > 0 then :toDo::int
    else to_do
  end
where
  id = :id
