import type { LoggedCall } from '../control-types.ts'

/** The last calls the bots made, for tests and the page. */
export interface CallLog {
  readonly add: (call: Omit<LoggedCall, 'seq'>) => void
  readonly read: (wanted: {
    readonly method?: string
    readonly since?: number
    readonly limit?: number
  }) => readonly LoggedCall[]
  readonly clear: () => void
  /** Methods that do not exist here, with how often they were called. */
  readonly unknown: Map<string, number>
}

const KEPT = 5_000

/** An empty log. */
export const createCallLog = (): CallLog => {
  let calls: LoggedCall[] = []
  let seq = 0
  const unknown = new Map<string, number>()
  return {
    unknown,
    add: (call) => {
      seq++
      calls.push({ seq, ...call })
      if (calls.length > 2 * KEPT) calls = calls.slice(-KEPT)
    },
    read: ({ method, since = 0, limit = KEPT }) => {
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
