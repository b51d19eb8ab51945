import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from './logger.ts'

/** The steps that stop what has been started. */
export interface Shutdown {
  /** Adds the step that stops a part. `name` appears in the log when it fails. */
  readonly add: (name: string, close: () => Promise<void>) => void
  /** Runs all steps, the last added first. Never rejects. */
  readonly run: () => Promise<void>
}

/** A service manager kills a process that takes much longer, and no data is lost by cutting a step short. */
const CLOSE_TIMEOUT_MS = 5_000

const withTimeout = async (closing: Promise<void>): Promise<void> => {
  const done = new AbortController()
  const late = sleep(CLOSE_TIMEOUT_MS, undefined, { signal: done.signal }).then(() => {
    throw new Error(`it did not stop within ${CLOSE_TIMEOUT_MS / 1_000} seconds`)
  })
  await Promise.race([closing, late]).finally(() => done.abort())
}

/** Creates an empty list of steps. A step that fails, or hangs for 5 s, is logged and the next one runs. */
export const createShutdown = (log: Logger): Shutdown => {
  const open: { readonly name: string; readonly close: () => Promise<void> }[] = []
  return {
    add: (name, close) => void open.push({ name, close }),
    run: async () => {
      for (let one = open.pop(); one; one = open.pop()) {
        const { name, close } = one
        await withTimeout(close()).catch((error: unknown) =>
          log.warn({ err: error }, `stop: ${name} did not stop cleanly`),
        )
      }
    },
  }
}
