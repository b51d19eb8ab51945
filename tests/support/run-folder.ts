import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const PREFIX = 'dozvon-test-'

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Where servers leave their process's id: on the first line. */
const pidFiles = (folder: string): readonly string[] =>
  ['.', 'data'].flatMap((part) => [
    path.join(folder, part, 'postgres', 'postmaster.pid'),
    path.join(folder, part, 'redis.pid'),
  ])

/** Ends a server at once, if it is one: its id may be somebody else's by now. */
const endServer = (file: string): void => {
  if (!existsSync(file)) return
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  try {
    if (/postgres|redis-server/.test(execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })))
      process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended.
  }
}

const remove = (folder: string): void => {
  for (const file of pidFiles(folder)) endServer(file)
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

const open = new Set<string>()
let watching = false

/** A signal ends a process without its `exit` event unless somebody listens. */
const watchEnd = (): void => {
  if (watching) return
  watching = true
  process.on('exit', () => open.forEach(remove))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))
}

/**
 * A new folder that any user can enter. It goes, with the servers that keep their data in it, when this process ends in
 * whatever way; after a `kill -9`, when the next run begins.
 */
export const makeRunFolder = async (): Promise<{ readonly folder: string; readonly remove: () => void }> => {
  watchEnd()
  const folder = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`))
  await chmod(folder, 0o755)
  open.add(folder)
  return {
    folder,
    remove: () => {
      open.delete(folder)
      remove(folder)
    },
  }
}

/** Ends and removes what runs that were killed left behind. */
export const removeDead = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) remove(path.join(tmpdir(), name))
  }
}
