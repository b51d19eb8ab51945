select
  incident_id as incident,
  page
from
  incident_card
where
  desk_group = $1
  and message = $2
