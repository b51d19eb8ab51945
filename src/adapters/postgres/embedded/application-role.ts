import { createHmac } from 'node:crypto'
import { NAME } from './cluster.ts'

/**
 * Name of the role that the assistant works as. It owns its database and is no superuser, so that no statement reaches
 * files or programs.
 */
export const APPLICATION_ROLE = 'dozvon_app'

/** Derives the role's password from the superuser's, which cannot be told from it. */
export const applicationPassword = (superusers: string): string =>
  createHmac('sha256', superusers).update(APPLICATION_ROLE).digest('base64url')

/** Schemas that are PostgreSQL's own. `public` belongs to whoever owns the database. */
const OTHERS = `('pg_catalog', 'information_schema', 'public')`

/**
 * Lists statements that hand over what the superuser has made, as versions did that knew no other role. Sequences of
 * columns go with their table.
 */
const HANDED_OVER = `
    select format('alter schema %I owner to ${APPLICATION_ROLE}', nspname) as statement
      from pg_namespace where nspowner = '${NAME}'::regrole and nspname !~ '^pg_' and nspname not in ${OTHERS}
    union all select format('alter %s %s owner to ${APPLICATION_ROLE}',
        case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, c.oid::regclass)
      from pg_class c where relowner = '${NAME}'::regrole and relkind in ('r', 'p', 'v', 'm', 'S') and c.oid >= 16384
        and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype in ('a', 'i', 'e'))
    union all select format('alter routine %s owner to ${APPLICATION_ROLE}', oid::regprocedure)
      from pg_proc where proowner = '${NAME}'::regrole and oid >= 16384
    union all select format('alter type %s owner to ${APPLICATION_ROLE}', t.oid::regtype)
      from pg_type t left join pg_class c on c.oid = t.typrelid
      where typowner = '${NAME}'::regrole and t.oid >= 16384 and (typtype in ('e', 'd') or (typtype = 'c' and relkind = 'c'))`

const LOCK = 6_402_979

/**
 * Gives a statement for the superuser, in the database of the assistant: makes the role unless it is there, and makes
 * it the owner of the database and of all that is in it. May be run at every start, by several processes at once.
 */
export const ensureApplicationRole = (superusers: string): string => `
  do $$
  declare line text;
  begin
    perform pg_advisory_xact_lock(${LOCK});
    if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then
      create role ${APPLICATION_ROLE} login password '${applicationPassword(superusers)}';
    end if;
    if not exists (select from pg_database where datname = '${NAME}' and datdba = '${APPLICATION_ROLE}'::regrole) then
      alter database ${NAME} owner to ${APPLICATION_ROLE};
    end if;
    for line in ${HANDED_OVER}
    loop
      execute line;
    end loop;
  end $$`
