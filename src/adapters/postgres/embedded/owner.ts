import { execFile } from 'node:child_process'
import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The user that a PostgreSQL server runs as. */
export interface Owner {
  readonly uid: number
  readonly gid: number
}

/** True when this process is root; PostgreSQL refuses to run as root. */
const isRoot = (): boolean => process.getuid?.() === 0

const idOf = async (flag: '-u' | '-g'): Promise<number> => Number((await run('id', [flag, 'postgres'])).stdout)

const postgresUser = async (): Promise<Owner> => ({ uid: await idOf('-u'), gid: await idOf('-g') })

/**
 * Finds the user that the server of this folder runs as: null for the user of this process; for root, the folder's
 * owner, else the user `postgres`, which is created when missing.
 */
export const ownerFor = async (cluster: string): Promise<Owner | null> => {
  if (!isRoot()) return null
  const present = await stat(cluster).catch(() => null)
  if (present && present.uid !== 0) return { uid: present.uid, gid: present.gid }
  return postgresUser().catch(async () => {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    return postgresUser()
  })
}

const mayEnter = async (folder: string, { uid, gid }: Owner): Promise<boolean> => {
  const { mode, uid: owner, gid: group } = await stat(folder)
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
  return (mode & bit) !== 0
}

/** True when the owner may enter the folder and all folders above it. The folder must exist. */
export const canReach = async (folder: string, owner: Owner | null): Promise<boolean> => {
  if (!owner) return true
  for (let at = await realpath(folder); ; at = path.dirname(at)) {
    if (!(await mayEnter(at, owner))) return false
    if (at === path.dirname(at)) return true
  }
}
