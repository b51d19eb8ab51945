/** What live conversations sent since somebody last asked. What is older than a second or two does not matter any more. */
export interface LiveCount {
  readonly add: (sends: number) => void
  /** How many, and none are left. */
  readonly take: () => number
}

const WINDOW_MS = 1_000

/** Counts by a clock in ms. */
export const createLiveCount = (clock: () => number): LiveCount => {
  let since = 0
  let sends = 0
  return {
    add: (more) => {
      if (clock() - since > WINDOW_MS) {
        since = clock()
        sends = 0
      }
      sends += more
    },
    take: () => {
      const taken = clock() - since > 2 * WINDOW_MS ? 0 : sends
      sends = 0
      return taken
    },
  }
}
