import { namedStatement, runUnprepared } from './named-statement.ts'
import type { Pool } from './pool.ts'

/** Standing of a role: there is none of that name, it has the rights of the connected role, or it is another one. */
export type RoleState = 'absent' | 'own' | 'other'

const roleState = namedStatement(
  'role-state',
  `select rolsuper or pg_has_role(oid, current_user, 'usage') as own from pg_roles where rolname = :role`,
)

/** Tells whether a role exists, and whether it has the rights of this connection's role already. */
export const readRoleState = async (pool: Pool, role: string): Promise<RoleState> => {
  const [found] = await runUnprepared<{ own: boolean }>(pool, roleState, { role })
  if (!found) return 'absent'
  return found.own ? 'own' : 'other'
}

/**
 * Rights on tables of the assistant's own schema. The journal is only added to and its mark only moved on; migrations
 * are only read. Tables that another role owns, as the journal's can, are left as they are.
 */
const tableGrants = namedStatement(
  'role-table-grants',
  `
  select format('revoke all on %s from %I; grant %s on %s to %I', c.oid::regclass, :role::text,
      case c.relname when 'migration' then 'select' when 'journal' then 'select, insert'
        when 'journal_end' then 'select, insert, update' else 'select, insert, update, delete' end,
      c.oid::regclass, :role::text) as sql
  from pg_class c
  where c.relkind in ('r', 'v') and c.relnamespace = current_schema()::regnamespace and pg_has_role(c.relowner, 'usage')`,
)

/** The job queue's tables show their rows to nobody but their owner unless a policy says so (graphile-worker). */
const queuePolicies = namedStatement(
  'role-queue-policies',
  `
  select format('drop policy if exists program on %s; create policy program on %s to %I using (true) with check (true)',
      c.oid::regclass, c.oid::regclass, :role::text) as sql
  from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity`,
)

const schemaGrants = namedStatement(
  'role-schema-grants',
  `
  select unnest(array[
    format('grant usage on schema %I, graphile_worker to %I', current_schema(), :role::text),
    format('grant usage, select on all sequences in schema %I to %I', current_schema(), :role::text),
    format('grant select, insert, update, delete on all tables in schema graphile_worker to %I', :role::text),
    format('grant usage, select on all sequences in schema graphile_worker to %I', :role::text),
    format('grant execute on all functions in schema graphile_worker to %I', :role::text)]) as sql`,
)

/**
 * Gives a role the rights with which the assistant runs, and no right to create, change or drop a table. Run by the
 * role that owns the tables, after every migration. May be run again.
 */
export const setRoleRights = async (pool: Pool, role: string): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (const grants of [schemaGrants, tableGrants, queuePolicies]) {
      const rows = await runUnprepared<{ sql: string }>(client, grants, { role })
      for (const { sql } of rows) await client.query(sql)
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
