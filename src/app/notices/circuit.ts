/** How Telegram has been lately: while it is away, notices rest, and a few messages at a time ask whether it is back. */
export interface Weather {
  readonly fair: () => void
  readonly foul: () => void
  /** How many may be tried at once. */
  readonly most: () => number
  /** How long to rest before anything is tried. */
  readonly restMs: () => number
}

const FEW = 5
const FIRST_REST_MS = 500
const LONGEST_REST_MS = 5_000

/** The weather as this process sees it, by a clock in ms. */
export const createWeather = (clock: () => number): Weather => {
  let streak = 0
  let until = 0
  const isFoul = (): boolean => streak >= FEW
  return {
    fair: () => {
      streak = 0
      until = 0
    },
    foul: () => {
      streak += 1
      if (isFoul() && clock() >= until)
        until = clock() + Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** Math.min(10, streak - FEW))
    },
    most: () => (isFoul() ? FEW : Number.MAX_SAFE_INTEGER),
    restMs: () => Math.max(0, until - clock()),
  }
}
