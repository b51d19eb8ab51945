import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { EmulatorState } from './model.ts'
import { emptyState } from './state.ts'

const VERSION = 1
const PAUSE_MS = 250

/** Keeps the state in a file, so that it survives a restart. */
export interface Snapshot {
  /** Saves within 250 ms; many changes are saved at once. */
  readonly touch: () => void
  /** Saves now if something has changed. */
  readonly flush: () => void
}

const MAP = '$map'
const replace = (_: string, value: unknown): unknown => (value instanceof Map ? { [MAP]: [...value] } : value)
const revive = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && MAP in value && Array.isArray(value[MAP]) ? new Map(value[MAP]) : value

const isState = (value: unknown): value is EmulatorState =>
  typeof value === 'object' &&
  value !== null &&
  ['users', 'bots', 'rooms', 'files', 'presses', 'counters'].every((name) => name in value)

/**
 * Loads the state from a file; empty when there is no file or it has another version. Throws when the file cannot be
 * read.
 */
export const loadState = (file: string | undefined): EmulatorState => {
  if (file === undefined) return emptyState()
  try {
    const saved: unknown = JSON.parse(readFileSync(file, 'utf8'), revive)
    if (typeof saved !== 'object' || saved === null || !('version' in saved) || !('state' in saved)) return emptyState()
    return saved.version === VERSION && isState(saved.state) ? saved.state : emptyState()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return emptyState()
    throw new Error(`the emulator's data file ${file} cannot be read; delete it to start afresh`, { cause: error })
  }
}

/**
 * Makes the writer of the state's file. It writes a whole file and renames it, so that a crash leaves the old one or
 * the new one.
 */
export const createSnapshot = (file: string | undefined, state: EmulatorState): Snapshot => {
  let timer: NodeJS.Timeout | undefined
  const save = (): void => {
    timer = undefined
    if (file === undefined) return
    const beside = `${file}.new`
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(beside, JSON.stringify({ version: VERSION, state }, replace))
    renameSync(beside, file)
  }
  return {
    touch: () => {
      if (file !== undefined && timer === undefined) timer = setTimeout(save, PAUSE_MS)
    },
    flush: () => {
      if (timer === undefined) return
      clearTimeout(timer)
      save()
    },
  }
}
