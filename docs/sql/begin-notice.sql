update notice
set
  state = :state,
  total = :total,
  to_do = :toDo,
  skipped = :total::int - :toDo::int,
  begins_at = :at,
  started_at = case
    when not :isEarly::bool then now()
  end,
  ended_at = case
    when :isOver::bool then now()
  end
where
  id = :id
