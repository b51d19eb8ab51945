insert into
  incident_card (desk_group, message, incident_id, page)
values
  (:group, :message, :incident, :page)
on conflict (desk_group, message) do update
set
  incident_id = excluded.incident_id,
  page = excluded.page
