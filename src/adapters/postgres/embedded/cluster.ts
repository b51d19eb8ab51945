import { randomBytes, randomUUID } from 'node:crypto'
import { chown, lstat, mkdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findPrograms } from './binaries.ts'
import { canReach, ownerFor } from './owner.ts'
import type { Owner } from './owner.ts'
import { runProgram } from './postgres-process.ts'
import type { Place } from './postgres-process.ts'

/** The name of the superuser and of the database. */
export const NAME = 'dozvon'

/** A place of servers' data and programs that every user can enter, for a root whose own folders nobody else can. */
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

/** A whole cluster appears at once, by the last rename; what a power cut left before it is only litter. */
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

/** `folder` itself, or what it points to; out of the owner's reach, a new folder of the shelter that it points to from now on. */
const settle = async (folder: string, owner: Owner | null, say: (line: string) => void): Promise<string> => {
  const present = await lstat(folder).catch(() => null)
  if (present?.isSymbolicLink()) return readlink(folder)
  if (present || (await canReach(path.dirname(folder), owner))) return folder
  const sheltered = path.join(await openShelter(), randomUUID())
  const isOurs = await symlink(sheltered, folder).then(
    () => true,
    () => false,
  )
  // Another process of ours was faster: its choice counts.
  if (!isOurs) return readlink(folder)
  say(`PostgreSQL's user cannot enter ${path.dirname(folder)}: its data is in ${sheltered}`)
  return sheltered
}

/** The server's place for this folder, its cluster made when there is none yet. `flags` are of `initdb`. */
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

/** The superuser's password, made once with the cluster. */
export const passwordOf = ({ cluster }: Place): Promise<string> => readFile(path.join(cluster, 'password'), 'utf8')

/** The port this cluster last listened on, or null. */
export const keptPort = async ({ cluster }: Place): Promise<number | null> =>
  Number(await readFile(path.join(cluster, 'port'), 'utf8').catch(() => '')) || null

/** Keeps the port for the next start, so that other programs' settings stay right. */
export const keepPort = async ({ cluster, owner }: Place, port: number): Promise<void> => {
  const file = path.join(cluster, 'port')
  await writeFile(file, String(port))
  await give(file, owner)
}
