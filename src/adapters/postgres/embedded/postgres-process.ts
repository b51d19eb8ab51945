import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Owner } from './owner.ts'

const run = promisify(execFile)

/** Data, programs and user of a server. */
export interface Place {
  readonly cluster: string
  readonly programs: string
  readonly owner: Owner | null
}

/** Settings of `postgres -c`; values without spaces or quotes. */
export type Settings = Readonly<Record<string, string | number>>

/**
 * Variables that PostgreSQL's programs need. Ours stay out: its other users can read a server's environment, and so can
 * SQL.
 */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'SystemRoot', 'TEMP'] as const

const smallEnvironment = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  ),
  LC_ALL: 'C',
})

/** Runs one of PostgreSQL's programs as the owner; rejects with its output. */
export const runProgram = async (
  { programs, owner }: Pick<Place, 'programs' | 'owner'>,
  name: string,
  args: readonly string[],
): Promise<void> => {
  await run(path.join(programs, name), args, {
    cwd: path.parse(programs).root,
    env: smallEnvironment(),
    ...owner,
  })
}

/** True while a server runs in the cluster, also one of another process, and one that does not answer yet. */
export const isRunning = (place: Place): Promise<boolean> =>
  runProgram(place, 'pg_ctl', ['status', '-D', place.cluster]).then(
    () => true,
    () => false,
  )

/**
 * Reads the port of the running server from line 4 of postmaster.pid (PostgreSQL, "Database File Layout"); null when
 * none runs.
 */
export const portOf = async ({ cluster }: Pick<Place, 'cluster'>): Promise<number | null> => {
  const lines = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  return Number(lines.split('\n')[3]) || null
}

/**
 * Starts the server in a session of its own, so that Ctrl-C in the terminal does not stop it before this process is
 * done.
 */
export const startServer = async (place: Place, port: number, settings: Settings): Promise<void> => {
  const log = path.join(place.cluster, 'start.log')
  const options = Object.entries({ port, listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
  await runProgram(place, 'pg_ctl', [
    'start',
    '-D',
    place.cluster,
    '-l',
    log,
    '-o',
    options,
    '-w',
    '-t',
    '120',
    '-s',
  ]).catch(async (cause: unknown) => {
    const output = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-5).join(' · ')
    throw new Error(`PostgreSQL does not start in ${place.cluster}: ${output || String(cause)}`, { cause })
  })
}

/**
 * Stops the server and waits until all that was committed is on disk. Connections are cut. Does nothing when none runs.
 */
export const stopServer = async (place: Place, mode: 'fast' | 'immediate' = 'fast'): Promise<void> => {
  if (!(await isRunning(place))) return
  await runProgram(place, 'pg_ctl', ['stop', '-D', place.cluster, '-m', mode, '-w', '-t', '120', '-s']).catch(
    async (cause: unknown) => {
      if (await isRunning(place)) throw cause
    },
  )
}
