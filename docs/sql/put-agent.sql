insert into
  agent (id, name, role, on_shift, max_talks, teams, locale)
values
  ($1, $2, $3, $4, $5, $6, $7)
on conflict (id) do update
set
  name = excluded.name,
  role = excluded.role,
  on_shift = excluded.on_shift,
  max_talks = excluded.max_talks,
  teams = excluded.teams,
  locale = excluded.locale
