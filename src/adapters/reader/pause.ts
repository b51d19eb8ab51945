/** A pause after repeated failures, during which nothing is tried. */
export interface Pause {
  readonly isOn: () => boolean
  readonly succeeded: () => void
  readonly failed: () => void
}

/**
 * Creates a pause of `pauseMs` that begins after `failures` in a row. One failure right after it begins the next one.
 */
export const createPause = ({ failures, pauseMs }: { readonly failures: number; readonly pauseMs: number }): Pause => {
  let inARow = 0
  let until = 0
  return {
    isOn: () => performance.now() < until,
    succeeded: () => {
      inARow = 0
    },
    failed: () => {
      inARow += 1
      if (inARow >= failures) until = performance.now() + pauseMs
    },
  }
}
