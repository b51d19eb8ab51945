/** Counts the messages live conversations sent since the last `take`. Counts older than two seconds are forgotten. */
interface LiveCount {
  readonly add: (sends: number) => void
  /** Gives the count and sets it to zero. */
  readonly take: () => number
}

const WINDOW_MS = 1_000

/** Creates a count; `clock` gives the time in ms. */
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
