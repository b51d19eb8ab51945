import { randomBytes, randomUUID } from 'node:crypto'
import { chown, lstat, mkdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findPrograms } from './binaries.ts'
import { canReach, ownerFor } from './owner.ts'
import type { Owner } from './owner.ts'
import { runProgram } from './postgres-process.ts'
import type { Place } from './postgres-process.ts'

/** Name of the superuser, who sets the server up, and of the database. */
export const NAME = 'dozvon'

/**
 * Creates a folder that every user can enter, for data and programs of a server that root starts: root's own folders
 * are closed to others.
 */
const SHELTERS = ['/var/lib/dozvon', '/var/tmp/dozvon', path.join(tmpdir(), 'dozvon')]

const openShelter = async (): Promise<string> => {
  for (const folder of SHELTERS) {
    const made = await mkdir(folder, { recursive: true, mode: 0o755 }).then(
      () => true,
      () => false,
    )
    if (made && (await stat(folder)).uid === process.getuid?.()) return folder
  }
  throw new Error(
    `No folder for PostgreSQL that its user can enter: put DATA_DIR where others may enter, or make ${SHELTERS[0]}`,
  )
}

const give = async (file: string, owner: Owner | null): Promise<void> => {
  if (owner) await chown(file, owner.uid, owner.gid)
}

/** Makes a cluster beside its place and renames it as a whole, so that a power cut leaves no half-made one. */
const initialise = async (place: Place, flags: readonly string[]): Promise<void> => {
  const draft = `${place.cluster}.${randomUUID()}`
  const password = `${draft}.password`
  await mkdir(draft, { mode: 0o700 })
  await give(draft, place.owner)
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true })
  await give(password, place.owner)
  await runProgram(place, 'initdb', [
    '-D',
    draft,
    `--username=${NAME}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...flags,
  ])
  await rename(password, path.join(draft, 'password'))
  await rename(draft, place.cluster).catch(() => rm(draft, { recursive: true }))
}

/** Resolves `folder`. When the owner cannot reach it, it becomes a link to a new folder of the shelter. */
const settle = async (folder: string, owner: Owner | null, say: (line: string) => void): Promise<string> => {
  const present = await lstat(folder).catch(() => null)
  if (present?.isSymbolicLink()) return readlink(folder)
  if (present || (await canReach(path.dirname(folder), owner))) return folder
  const sheltered = path.join(await openShelter(), randomUUID())
  const isOurs = await symlink(sheltered, folder).then(
    () => true,
    () => false,
  )
  // Another process of this program was first: its choice counts.
  if (!isOurs) return readlink(folder)
  say(`PostgreSQL's user cannot enter ${path.dirname(folder)}: its data is in ${sheltered}`)
  return sheltered
}

/** Opens the cluster of this folder, and makes it when there is none. `flags` are of `initdb`. */
export const openCluster = async (
  folder: string,
  flags: readonly string[],
  say: (line: string) => void,
): Promise<Place> => {
  await mkdir(path.dirname(folder), { recursive: true })
  const owner = await ownerFor(folder)
  const cluster = await settle(folder, owner, say)
  const place: Place = { cluster, owner, programs: await findPrograms(owner, openShelter) }
  if (!(await lstat(cluster).catch(() => null))) await initialise(place, flags)
  return place
}

/** Reads the superuser's password, which was made with the cluster. */
export const passwordOf = ({ cluster }: Pick<Place, 'cluster'>): Promise<string> =>
  readFile(path.join(cluster, 'password'), 'utf8')

/** Reads the port on which this cluster last listened; null when there was none. */
export const keptPort = async ({ cluster }: Place): Promise<number | null> =>
  Number(await readFile(path.join(cluster, 'port'), 'utf8').catch(() => '')) || null

/** Saves the port for the next start, so that other programs' settings stay right. */
export const keepPort = async ({ cluster, owner }: Place, port: number): Promise<void> => {
  const file = path.join(cluster, 'port')
  await writeFile(file, String(port))
  await give(file, owner)
}
