import type { Logger } from '../logger.ts'

/** What has been started, so that it can be stopped in reverse order. */
export interface Closers {
  readonly add: (name: string, close: () => Promise<void>) => void
  readonly closeAll: () => Promise<void>
}

/** Stops everything that was started, the last first; one that fails is logged and does not keep the others open. */
export const createClosers = (log: Logger): Closers => {
  const open: { readonly name: string; readonly close: () => Promise<void> }[] = []
  return {
    add: (name, close) => void open.push({ name, close }),
    closeAll: async () => {
      for (let one = open.pop(); one; one = open.pop()) {
        const { name, close } = one
        await close().catch((error: unknown) => log.warn({ err: error }, `stop: ${name} did not stop cleanly`))
      }
    },
  }
}
