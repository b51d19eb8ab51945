import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatabaseFacts } from '../../src/adapters/postgres/inspect-database.ts'
import { startEmbeddedPostgres } from '../../src/adapters/postgres/embedded/embedded-postgres.ts'
import { migrate } from '../../src/adapters/postgres/migrate.ts'
import { createPool } from '../../src/adapters/postgres/pool.ts'
import { findingLine } from '../../src/cli/doctor/finding.ts'
import { databaseFindings } from '../../src/cli/doctor/judge-database.ts'
import { freshDatabase } from '../support/postgres.ts'
import { freePort } from '../support/redis.ts'
import { makeRunFolder } from '../support/run-folder.ts'
import { rowsOf } from '../support/store.ts'
import { startTransactionPooler } from '../support/transaction-pooler.ts'
import { BOT_ID, faultsIn, findingsOf, openDoctorStage } from './doctor-stage.ts'
import type { DoctorStage } from './doctor-stage.ts'

let stage: DoctorStage
beforeAll(async () => {
  stage = await openDoctorStage()
})
afterAll(() => stage.close())

const withUrl = (change: (url: URL) => void): { readonly DATABASE_URL: string } => {
  const url = new URL(stage.store.url)
  change(url)
  return { DATABASE_URL: url.href }
}

/** Undoes what a test did to the database, whatever it found. */
const during = async (act: string, undo: string): Promise<readonly string[]> => {
  await stage.store.pool.query(act)
  try {
    return faultsIn(await stage.look())
  } finally {
    await stage.store.pool.query(undo)
  }
}

describe('a database that is not reached', () => {
  it('because it is down is told, and all that needs it is not looked at', async () => {
    const port = String(await freePort())
    expect(faultsIn(await stage.look(withUrl((url) => (url.port = port))))).toEqual([
      expect.stringMatching(/^✗ database: it does not answer \(.*ECONNREFUSED.*\) — start it, or check host and port/),
      ...['database rights', 'database pooling', 'database clock', 'database schema', 'database owner', 'key'].map(
        (name) => `– ${name}: not looked at, because the database does not answer`,
      ),
    ])
  })

  it.each<readonly [string, (url: URL) => void, RegExp]>([
    [
      'because of the password',
      (url) => (url.password = 'wrong-password'),
      /^✗ database: it refuses the user or the password \(.*\) — check both in DATABASE_URL; in it @ : \/ % of a password/,
    ],
    [
      'because of its name',
      (url) => (url.pathname = '/nowhere'),
      /^✗ database: there is no such database \(.*nowhere.*\) — create it/,
    ],
    [
      'because of TLS',
      (url) => (url.search = '?sslmode=require'),
      /^✗ database: it speaks no TLS \(.*\) — remove sslmode/,
    ],
  ])('%s is told', async (_, change, told) => {
    expect(faultsIn(await stage.look(withUrl(change)))[0]).toMatch(told)
  })

  it('because a pooler refuses the connection is told', async () => {
    const pooler = await startTransactionPooler(stage.store.url, { refusesSettings: true })
    expect(faultsIn(await stage.look({ DATABASE_URL: pooler.url }))[0]).toMatch(
      /^✗ database: a pooler does not pass on the settings of a connection \(unsupported startup parameter.*\) — connect directly, or set ignore_startup_parameters/,
    )
    await pooler.close()
  })
})

describe('a database that is reached', () => {
  it('through a pooler in transaction mode is told', async () => {
    const pooler = await startTransactionPooler(stage.store.url)
    expect(faultsIn(await stage.look({ DATABASE_URL: pooler.url }))).toEqual([
      '✗ database pooling: a pooler lends connections for one transaction at a time — connect directly, or set pool_mode = session in the pooler',
    ])
    await pooler.close()
  })

  it('with a role that has no rights is told', async () => {
    const role = `doctor_${process.pid}`
    await stage.store.pool.query(`create role ${role} login password 'secret-of-the-role'`)
    try {
      const changes = withUrl((url) => {
        url.username = role
        url.password = 'secret-of-the-role'
      })
      expect(faultsIn(await stage.look(changes))).toEqual([
        `✗ database rights: ${role} may not create tables in public, and some are missing — run npm run migrate with the role that owns them, or grant create on schema public to ${role}`,
        `– database schema: not looked at, because ${role} may not read the table migration`,
        '– database owner: not looked at, because the tables may not be read',
        '– key: not looked at, because the tables may not be read',
      ])
      await stage.store.pool.query(`grant create on schema public to ${role}; grant select on migration to ${role}`)
      expect(faultsIn(await stage.look(changes))[0]).toMatch(
        new RegExp(
          `^✗ database rights: ${role} may not read and write .* and \\d+ more — set DATABASE_URL to the role that owns`,
        ),
      )
    } finally {
      await stage.store.pool.query(`drop owned by ${role}; drop role ${role}`)
    }
  })

  it('that is read-only is told', async () => {
    const readOnly = withUrl((url) => (url.search = '?options=-c%20default_transaction_read_only%3Don'))
    expect(faultsIn(await stage.look(readOnly))).toEqual([
      '✗ database rights: it is read-only, as a standby is — set DATABASE_URL to the primary',
    ])
  })

  it('whose clock differs is told', async () => {
    expect(faultsIn(await stage.look({}, { now: () => Date.now() + 7_200_000 }))).toEqual([
      "! database clock: it is 2 h behind this machine's — set both clocks by NTP: timers and times in messages are off by as much",
    ])
  })

  it('with the schema of a newer version is told', async () => {
    const lines = await during(
      `insert into migration (name) values ('9999-of-tomorrow.sql')`,
      `delete from migration where name = '9999-of-tomorrow.sql'`,
    )
    expect(lines).toEqual([
      '✗ database schema: it was migrated by a newer version of dozvon (9999-of-tomorrow.sql) — start that version, or restore a backup made before it',
    ])
  })

  it('with the schema of an older version is told, and not migrated', async () => {
    const older = await freshDatabase()
    const pool = createPool(older.url, () => undefined, 2)
    await migrate(pool)
    await pool.query(`drop table owner; delete from migration where name >= '0016'`)
    const before = await rowsOf(pool, 'select * from migration order by name')
    expect(faultsIn(await stage.look({ DATABASE_URL: older.url }))).toEqual([
      expect.stringMatching(
        /^! database schema: it is older than this version: \d+ migrations are missing, from 0016-owner\.sql on — make a backup/,
      ),
      '– database owner: not looked at, because the schema is older than this version',
      '– key: not looked at, because the schema is older than this version',
    ])
    expect(await rowsOf(pool, 'select * from migration order by name')).toEqual(before)
    await pool.end()
    await older.drop()
  })

  it('that is empty is in order, and stays empty', async () => {
    const empty = await freshDatabase()
    expect(faultsIn(await stage.look({ DATABASE_URL: empty.url }))).toEqual([])
    const pool = createPool(empty.url, () => undefined, 1)
    expect(await rowsOf(pool, `select from pg_class where relnamespace = 'public'::regnamespace`)).toEqual([])
    await pool.end()
    await empty.drop()
  })

  it('of another bot, or of a playground, is told', async () => {
    expect(await during(`update owner set bot_id = 77`, `update owner set bot_id = ${BOT_ID}`)).toEqual([
      "✗ database owner: the database belongs to the bot 77 — set it to that bot's token, or set DATABASE_URL to another one, such as postgres://user:password@127.0.0.1:5432/other",
    ])
    const lines = await during(
      `update owner set kind = 'playground', bot_id = 0`,
      `update owner set kind = 'telegram', bot_id = ${BOT_ID}`,
    )
    expect(lines).toEqual([
      expect.stringMatching(
        /^✗ database owner: it holds a playground's data, and BOT_TOKEN is set — set DATABASE_URL to another one/,
      ),
    ])
  })

  it('of another key is told', async () => {
    expect(faultsIn(await stage.look({ DATA_KEY: 'ab'.repeat(32) }))).toEqual([
      '✗ key: the database was begun with another key, and its data cannot be read with this one — set DATA_KEY to the first key, such as the one in your backup',
    ])
  })

  it('that is too old is told', () => {
    const facts: DatabaseFacts = {
      version: '13.12',
      versionNumber: 130_012,
      role: 'dozvon',
      name: 'dozvon',
      schema: 'public',
      isReadOnly: false,
      mayCreateTables: true,
      mayQueueJobs: true,
      closedTables: [],
      maxConnections: 100,
      freeConnections: 90,
      clockAheadMs: 0,
      sharesSessions: false,
      schemaState: { kind: 'empty' },
    }
    const first = (changes: Partial<DatabaseFacts>): string =>
      databaseFindings({ ...facts, ...changes }).map(findingLine)[0] ?? ''
    expect(first({})).toBe('✗ database: PostgreSQL 13.12 is too old — use PostgreSQL 14 or newer')
    expect(first({ versionNumber: 140_000, freeConnections: 10 })).toMatch(/^! database: .* — raise max_connections/)
  })
})

describe('the embedded database', () => {
  it('is looked at while it runs, and not started when it does not', async () => {
    const { folder, remove } = await makeRunFolder()
    const env = { DATA_DIR: folder }
    const server = await startEmbeddedPostgres({ dataDir: folder, log: { info: () => undefined }, durable: false })
    const pool = createPool(server.url, () => undefined, 2)
    await migrate(pool)
    const running = (await findingsOf(env)).map(findingLine)
    expect(running).toContainEqual(expect.stringMatching(/^✓ database schema: that of this version$/))
    expect(faultsIn(running)).toEqual([
      expect.stringMatching(
        /^✗ key: the file key of DATA_DIR is missing or holds none, and the data cannot be read — restore that file from your backup$/,
      ),
    ])
    await pool.end()
    await server.halt('immediate')
    const before = readdirSync(folder)
    expect(faultsIn((await findingsOf(env)).map(findingLine))).toEqual([
      '– database: not looked at, because the database in DATA_DIR runs only while the assistant does, and only for the same user',
    ])
    expect(readdirSync(folder)).toEqual(before)
    remove()
  })
})
