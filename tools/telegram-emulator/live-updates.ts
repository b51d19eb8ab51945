import type { LiveEvent } from './control-types.ts'

/** Publishes changes in the chats to listeners. */
export interface Live {
  readonly publish: (event: Omit<LiveEvent, 'seq'>) => void
  readonly listen: (listener: (event: LiveEvent) => void) => () => void
}

/** Makes a publisher of live events without listeners. */
export const createLive = (): Live => {
  const listeners = new Set<(event: LiveEvent) => void>()
  let seq = 0
  return {
    publish: (event) => {
      seq++
      if (listeners.size === 0) return
      const numbered = { seq, ...event }
      for (const listener of listeners) listener(numbered)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
