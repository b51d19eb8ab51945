import type { LiveEvent } from './control-types.ts'

/** Tells listeners what changes in the chats. */
export interface Live {
  readonly tell: (event: Omit<LiveEvent, 'seq'>) => void
  readonly listen: (listener: (event: LiveEvent) => void) => () => void
}

/** Nobody listens yet. */
export const createLive = (): Live => {
  const listeners = new Set<(event: LiveEvent) => void>()
  let seq = 0
  return {
    tell: (event) => {
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
