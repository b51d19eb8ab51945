select
  incident_id as incident,
  page
from
  incident_card
where
  desk_group = :group
  and message = :message
