update talk_message
set
  fate = $3
where
  desk_group = $1
  and desk_message = $2
  and author = 'agent'
