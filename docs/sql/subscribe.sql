insert into
  subscription (chat_id, incident_id, flow, promised_end)
values
  (
    :chat,
    :incident,
    :flow,
    (
      select
        ends_at
      from
        incident
      where
        id = :incident
    )
  )
on conflict (chat_id, incident_id) do update
set
  announced_at = null,
  requested = true,
  flow = excluded.flow,
  promised_end = excluded.promised_end,
  rescheduled_at = null
