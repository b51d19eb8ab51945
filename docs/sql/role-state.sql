select
  rolsuper
  or pg_has_role(oid, current_user, 'usage') as own
from
  pg_roles
where
  rolname = :role
