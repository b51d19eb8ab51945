import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { ownerFor } from '../../src/adapters/postgres/embedded/owner.ts'
import { until } from '../../tests/chaos/bot-process.ts'
import { freePort } from '../../tests/support/redis.ts'
import { makeRunFolder } from '../../tests/support/run-folder.ts'

const run = promisify(execFile)

const VERSIONS = '/usr/lib/postgresql'

/** Folder of the newest PostgreSQL that Debian has installed, with its server and its tools. */
const findPrograms = (): string => {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).toSorted((a, b) => Number(b) - Number(a)) : []
  const [newest] = versions
  if (newest === undefined) throw new Error('install PostgreSQL (Debian: apt-get install postgresql)')
  return path.join(VERSIONS, newest, 'bin')
}

/** A server of Debian's PostgreSQL, with the tools of the same version. */
export interface DebianPostgres {
  /** Creates an empty database and gives its address. */
  readonly create: (name: string) => Promise<string>
  /** Runs a tool such as `pg_dump`. */
  readonly tool: (name: string, args: readonly string[]) => Promise<void>
  /** A folder that the tools may write to. */
  readonly folder: string
  readonly end: () => Promise<void>
}

/** Starts the server in a folder of its own. */
export const startDebianPostgres = async (): Promise<DebianPostgres> => {
  const programs = findPrograms()
  const { folder, remove } = await makeRunFolder()
  const data = path.join(folder, 'data')
  const owner = await ownerFor(data)
  if (owner) await chown(folder, owner.uid, owner.gid)
  const tool = async (name: string, args: readonly string[]): Promise<void> => {
    await run(path.join(programs, name), args, { cwd: '/', ...owner })
  }
  await tool('initdb', ['-D', data, '-U', 'dozvon', '--auth=trust', '--no-sync'])
  const port = await freePort()
  const args = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  const child = spawn(path.join(programs, 'postgres'), args, { cwd: '/', stdio: 'ignore', ...owner })
  const gone = once(child, 'exit')
  const urlOf = (database: string): string => `postgres://dozvon@127.0.0.1:${port}/${database}`
  const ask = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: urlOf('postgres') })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await until('PostgreSQL answers', () =>
    ask('select 1').then(
      () => true,
      () => false,
    ),
  )
  return {
    create: async (name) => {
      await ask(`create database "${name}"`)
      return urlOf(name)
    },
    tool,
    folder,
    end: async () => {
      child.kill('SIGINT')
      await gone
      remove()
    },
  }
}
