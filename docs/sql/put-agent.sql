insert into
  agent (id, name, role, on_shift, max_talks, teams, locale)
values
  (:id, :name, :role, :onShift, :maxTalks, :teams, :locale)
on conflict (id) do update
set
  name = excluded.name,
  role = excluded.role,
  on_shift = excluded.on_shift,
  max_talks = excluded.max_talks,
  teams = excluded.teams,
  locale = excluded.locale
