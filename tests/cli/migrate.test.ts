import { afterAll, beforeAll, expect, it } from 'vitest'
import { inspectDatabase } from '../../src/adapters/postgres/inspect-database.ts'
import { migrate } from '../../src/adapters/postgres/migrate.ts'
import { createPool } from '../../src/adapters/postgres/pool.ts'
import type { Pool } from '../../src/adapters/postgres/pool.ts'
import { databaseFindings } from '../../src/cli/doctor/judge-database.ts'
import { readMigrateArguments } from '../../src/cli/migrate/migrate-arguments.ts'
import { migrateDatabase } from '../../src/cli/migrate/migrate-database.ts'
import { freshDatabase } from '../support/postgres.ts'
import type { FreshDatabase } from '../support/postgres.ts'
import { rowsOf } from '../support/store.ts'

const OWNER = `migrate_owner_${process.pid}`
const PROGRAM = `migrate_program_${process.pid}`
const PASSWORD = 'of-the-test'

let database: FreshDatabase
let admin: Pool
let program: Pool

const urlAs = (role: string): string => {
  const url = new URL(database.url)
  url.username = role
  url.password = PASSWORD
  return url.href
}

beforeAll(async () => {
  database = await freshDatabase()
  admin = createPool(database.url, () => undefined, 1)
  await admin.query(
    `create role ${OWNER} login password '${PASSWORD}'; create role ${PROGRAM} login password '${PASSWORD}'`,
  )
  const [{ name } = { name: '' }] = await rowsOf<{ name: string }>(admin, 'select current_database() as name')
  await admin.query(`alter database "${name}" owner to ${OWNER}; grant create on schema public to ${OWNER}`)
  program = createPool(urlAs(PROGRAM), () => undefined, 2)
})
afterAll(async () => {
  await program.end()
  await admin.query(`drop owned by ${PROGRAM}; drop role ${PROGRAM}; reassign owned by ${OWNER} to current_user`)
  await admin.query(`drop owned by ${OWNER}; drop role ${OWNER}`)
  await admin.end()
  await database.drop()
})

it('refuses a role that does not exist, and the owner itself, before anything is made', async () => {
  await expect(migrateDatabase(urlAs(OWNER), 'nobody_here')).rejects.toThrow(
    "--grant: there is no role nobody_here: create role nobody_here login password '…', or check its name",
  )
  await expect(migrateDatabase(urlAs(OWNER), OWNER)).rejects.toThrow(
    `--grant: ${OWNER} has the rights of the owner already: name the role of the running assistant`,
  )
  expect(await rowsOf(admin, `select from pg_class where relname = 'migration'`)).toEqual([])
})

it('tells a role without rights who can make the tables', async () => {
  await expect(migrate(program)).rejects.toThrow(
    /^its role may not bring the tables to this version \(.*permission denied.*\): run npm run migrate with the role that owns/,
  )
})

it('makes the tables as their owner; the role that runs then needs no right to create any', async () => {
  expect(await migrateDatabase(urlAs(OWNER), PROGRAM)).toMatch(
    new RegExp(`^The database has the tables of this version \\(\\d{4}-.*\\.sql\\)\\. ${PROGRAM} may read and write`),
  )
  await migrate(program)
  await expect(program.query('create table mine (id int)')).rejects.toThrow('permission denied')
  await expect(program.query('alter table conversation add column mine int')).rejects.toThrow('must be owner')
  await expect(program.query(`delete from migration`)).rejects.toThrow('permission denied')
  for (const act of ['update journal set what = what', 'delete from journal', 'delete from journal_end'])
    await expect(program.query(act), act).rejects.toThrow('permission denied')
  const findings = databaseFindings(await inspectDatabase(program, Date.now))
  expect(findings.filter(({ state }) => state !== 'ok')).toEqual([])
})

it('lets the role see the jobs that it queues', async () => {
  await program.query(`select graphile_worker.add_job('timer', '{}')`)
  expect(await rowsOf(program, `select task_identifier from graphile_worker.jobs`)).toEqual([
    { task_identifier: 'timer' },
  ])
})

it('may be run again, also after a later migration', async () => {
  const again = await migrateDatabase(urlAs(OWNER), PROGRAM)
  expect(again).toContain('may read and write')
})

it('refuses a migration that was edited after it was applied, in one line with the remedy', async () => {
  const [{ checksum } = { checksum: '' }] = await rowsOf<{ checksum: string }>(
    admin,
    `select checksum from migration where name = '0002-requests.sql'`,
  )
  await admin.query(`update migration set checksum = 'another' where name = '0002-requests.sql'`)
  await expect(migrate(program)).rejects.toThrow(
    '0002-requests.sql is not what was applied to this database: restore the file of the release, and write the change as a new migration',
  )
  await admin.query(`update migration set checksum = $1 where name = '0002-requests.sql'`, [checksum])
})

it('notes the checksums of a database that an older version migrated', async () => {
  await admin.query('alter table migration drop column checksum')
  await migrateDatabase(urlAs(OWNER), null)
  expect(await rowsOf(admin, 'select from migration where checksum is null')).toEqual([])
})

it.each([
  [['--grant', 'dozvon'], { act: 'migrate', grant: 'dozvon' }],
  [[], { act: 'migrate', grant: null }],
  [['--help'], { act: 'help' }],
])('reads %j', (args, expected) => {
  expect(readMigrateArguments(args)).toEqual(expected)
})

it.each([[['--grants', 'x']], [['now']], [['--grant']]])('refuses %j and names the help', (args) => {
  expect(() => readMigrateArguments(args)).toThrow('see: npm run migrate -- --help')
})
