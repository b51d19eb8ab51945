import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from './logger.ts'

/** What has been started, so that it can be stopped in reverse order. */
export interface Closers {
  readonly add: (name: string, close: () => Promise<void>) => void
  readonly closeAll: () => Promise<void>
}

/** Everything is safe at any moment, so nothing is waited for longer than a supervisor would. */
const PATIENCE_MS = 5_000

const inTime = async (closing: Promise<void>): Promise<void> => {
  const done = new AbortController()
  const late = sleep(PATIENCE_MS, undefined, { signal: done.signal }).then(() => {
    throw new Error(`it did not end within ${PATIENCE_MS / 1_000} seconds`)
  })
  await Promise.race([closing, late]).finally(() => done.abort())
}

/** Stops everything that was started, the last first; one that fails, or hangs, is logged and does not keep the others open. */
export const createClosers = (log: Logger): Closers => {
  const open: { readonly name: string; readonly close: () => Promise<void> }[] = []
  return {
    add: (name, close) => void open.push({ name, close }),
    closeAll: async () => {
      for (let one = open.pop(); one; one = open.pop()) {
        const { name, close } = one
        await inTime(close()).catch((error: unknown) => log.warn({ err: error }, `stop: ${name} did not stop cleanly`))
      }
    },
  }
}
