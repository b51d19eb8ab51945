select
  format(
    'revoke all on %s from %I; grant %s on %s to %I',
    c.oid::regclass,
    :role::text,
    case c.relname
      when 'migration' then 'select'
      when 'journal' then 'select, insert'
      when 'journal_end' then 'select, insert, update'
      else 'select, insert, update, delete'
    end,
    c.oid::regclass,
    :role::text
  ) as sql
from
  pg_class c
where
  c.relkind in ('r', 'v')
  and c.relnamespace = current_schema()::regnamespace
  and pg_has_role(c.relowner, 'usage')
