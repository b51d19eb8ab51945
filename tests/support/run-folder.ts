import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { readFileSync, rmSync } from 'node:fs'
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

/** A server's pid file: its first line is the process's id. */
const pidFile = (folder: string): string => path.join(folder, 'postgres', 'postmaster.pid')

/** Ends the PostgreSQL of this folder at once, if it lives, and forgets its data. */
const remove = (folder: string): void => {
  try {
    process.kill(Number.parseInt(readFileSync(pidFile(folder), 'utf8'), 10), 'SIGQUIT')
  } catch {
    // Nothing runs there.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

/** A new folder that any user can enter and that goes with this process, however it ends but by `kill -9`. */
export const makeRunFolder = async (): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`))
  await chmod(folder, 0o755)
  const atExit = (): void => remove(folder)
  process.once('exit', atExit)
  return {
    folder,
    remove: async () => {
      process.off('exit', atExit)
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

/** Ends and removes what runs that were killed left behind. */
export const removeDead = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) remove(path.join(tmpdir(), name))
  }
}

/** True when the program is on the PATH. */
export const isOnPath = (program: string): Promise<boolean> =>
  new Promise(resolve => execFile(program, ['--version'], error => resolve(error === null)))
