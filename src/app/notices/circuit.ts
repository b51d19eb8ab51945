/**
 * Circuit breaker of notices: after some failures in a row it opens, and only a few messages at a time probe whether
 * Telegram is back.
 */
export interface Circuit {
  readonly success: () => void
  readonly failure: () => void
  /** Gives the number of messages that may be tried at once. */
  readonly limit: () => number
  /** Gives the ms to rest before anything is tried. */
  readonly restMs: () => number
}

/** Failures in a row that open the circuit, and messages that probe at once while it is open. */
const MAX_PROBES = 5
const FIRST_REST_MS = 500
const MAX_REST_MS = 5_000

/** Creates the circuit of this process. `clock` gives ms. The rest doubles from 500 ms up to 5 s. */
export const createCircuit = (clock: () => number): Circuit => {
  let streak = 0
  let until = 0
  const isOpen = (): boolean => streak >= MAX_PROBES
  return {
    success: () => {
      streak = 0
      until = 0
    },
    failure: () => {
      streak += 1
      if (isOpen() && clock() >= until)
        until = clock() + Math.min(MAX_REST_MS, FIRST_REST_MS * 2 ** Math.min(10, streak - MAX_PROBES))
    },
    limit: () => (isOpen() ? MAX_PROBES : Number.MAX_SAFE_INTEGER),
    restMs: () => Math.max(0, until - clock()),
  }
}
