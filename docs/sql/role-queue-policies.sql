select
  format(
    'drop policy if exists program on %s; create policy program on %s to %I using (true) with check (true)',
    c.oid::regclass,
    c.oid::regclass,
    :role::text
  ) as sql
from
  pg_class c
where
  c.relnamespace = 'graphile_worker'::regnamespace
  and c.relkind = 'r'
  and c.relrowsecurity
