import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { World, WorldState } from './operator-model.ts'

/** What an earlier run left; null when there is none, or it cannot be read (a sandbox then begins anew). */
export const loadWorld = async (file: string): Promise<WorldState | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as WorldState
  } catch {
    return null
  }
}

const writeWhole = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}

const A_MOMENT_MS = 200

/** Writes the world a moment after each change, whole or not at all. The answer writes at once and ends it. */
export const keepWorld = (world: World, file: string): (() => Promise<void>) => {
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()
  const write = (): Promise<void> => {
    const before = writing
    writing = (async () => {
      await before.catch(() => null)
      await writeWhole(file, JSON.stringify(world.state))
    })()
    return writing
  }
  const stopListening = world.onChange(() => {
    timer ??= setTimeout(() => {
      timer = null
      write().catch((error: unknown) => process.emitWarning(`sandbox: cannot write ${file}: ${String(error)}`))
    }, A_MOMENT_MS)
  })
  return async () => {
    stopListening()
    if (timer !== null) clearTimeout(timer)
    await write()
  }
}
