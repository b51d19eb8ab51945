insert into
  subscription (chat_id, incident_id, flow, requested, hit_at)
values
  (:chat, :incident, :flow, false, now())
on conflict (chat_id, incident_id) do update
set
  hit_at = now(),
  announced_at = null,
  flow = excluded.flow
