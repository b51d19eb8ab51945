import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SandboxModel } from './sandbox-model.ts'
import type { SandboxState } from './sandbox-state.ts'

/**
 * Reads the state that an earlier run left. Null when there is none or it is not JSON: the sandbox then begins anew.
 */
export const loadState = async (file: string): Promise<SandboxState | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as SandboxState
  } catch {
    return null
  }
}

const writeWhole = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}

const WRITE_DELAY_MS = 200

/**
 * Writes the state to the file shortly after each change, atomically (write, then rename). The returned function writes
 * at once and stops.
 */
export const saveChanges = (model: SandboxModel, file: string): (() => Promise<void>) => {
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()
  const write = (): Promise<void> => {
    const before = writing
    writing = (async () => {
      await before.catch(() => null)
      await writeWhole(file, JSON.stringify(model.state))
    })()
    return writing
  }
  const stopListening = model.onChange(() => {
    timer ??= setTimeout(() => {
      timer = null
      write().catch((error: unknown) => process.emitWarning(`sandbox: cannot write ${file}: ${String(error)}`))
    }, WRITE_DELAY_MS)
  })
  return async () => {
    stopListening()
    if (timer !== null) clearTimeout(timer)
    await write()
  }
}
