import type { LoggedCall } from '../control-types.ts'

/** The last calls of bots, for tests and the page. */
export interface CallLog {
  readonly add: (call: Omit<LoggedCall, 'seq'>) => void
  readonly read: (wanted: {
    readonly method?: string
    readonly since?: number
    readonly limit?: number
  }) => readonly LoggedCall[]
  readonly clear: () => void
  /** Counts of calls to methods that the emulator does not have, by method. */
  readonly unknown: Map<string, number>
}

const MAX_CALLS = 5_000

/** Makes an empty log that keeps at least the last `most` calls. */
export const createCallLog = (most = MAX_CALLS): CallLog => {
  let calls: LoggedCall[] = []
  let seq = 0
  const unknown = new Map<string, number>()
  return {
    unknown,
    add: (call) => {
      seq++
      calls.push({ seq, ...call })
      if (calls.length > 2 * most) calls = calls.slice(-most)
    },
    read: ({ method, since = 0, limit = most }) => {
      const wanted = method?.toLowerCase()
      return calls
        .filter((call) => call.seq > since && (wanted === undefined || call.method.toLowerCase() === wanted))
        .slice(-limit)
    },
    clear: () => {
      calls = []
      unknown.clear()
    },
  }
}
