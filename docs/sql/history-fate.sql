update talk_message
set
  fate = :fate
where
  desk_group = :group
  and desk_message = :message
  and author = 'agent'
