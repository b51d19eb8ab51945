/**
 * Micro-batches. A statement costs PostgreSQL and this process far more than a row of it, so while one statement of a
 * kind is on its way, calls of the same kind gather, and leave together as soon as it has come back. Nothing waits for
 * company: a call that finds no statement on its way leaves at once, so that latency at rest does not grow.
 *
 * Calls stay what they were for their callers: each gets its own result. Two calls with the same key never share a
 * statement. When a statement of several calls fails, each is tried alone, so that one that the database refuses fails
 * by itself and never its neighbours; when the database cannot be reached, all of them fail, as they would have alone.
 */
import { isUnreachable } from './is-unreachable.ts'

/** A kind of calls that may leave together. */
export interface GatherOptions<Call, Result> {
  readonly keyOf: (call: Call) => number | string
  /** Carries out calls by one statement; gives their results in the order of the calls. */
  readonly run: (calls: readonly Call[]) => Promise<readonly Result[]>
}

interface Waiting<Call, Result> {
  readonly call: Call
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/** Rows of one statement at most: enough to be cheap, few enough to be quick. */
const MAX_CALLS = 128

const settle = async <Call, Result>(
  waiting: readonly Waiting<Call, Result>[],
  run: GatherOptions<Call, Result>['run'],
): Promise<void> => {
  try {
    const results = await run(waiting.map(({ call }) => call))
    for (const [place, { resolve }] of waiting.entries()) resolve(results[place] as Result)
  } catch (error) {
    const isShared = waiting.length > 1 && !isUnreachable(error)
    if (isShared) for (const one of waiting) await settle([one], run)
    else for (const { reject } of waiting) reject(error)
  }
}

/** Makes one call of many that leave together. */
export const gather = <Call, Result>({
  keyOf,
  run,
}: GatherOptions<Call, Result>): ((call: Call) => Promise<Result>) => {
  let waiting: Waiting<Call, Result>[] = []
  let isRunning = false

  /** Takes the calls that may leave now: the first one of each key, in their order. */
  const take = (): readonly Waiting<Call, Result>[] => {
    const keys = new Set<number | string>()
    const leaving: Waiting<Call, Result>[] = []
    const staying: Waiting<Call, Result>[] = []
    for (const one of waiting) {
      const key = keyOf(one.call)
      const leaves = leaving.length < MAX_CALLS && !keys.has(key)
      keys.add(key)
      ;(leaves ? leaving : staying).push(one)
    }
    waiting = staying
    return leaving
  }
  const go = async (): Promise<void> => {
    if (isRunning) return
    isRunning = true
    while (waiting.length > 0) await settle(take(), run)
    isRunning = false
  }
  return (call) =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject })
      void go()
    })
}
