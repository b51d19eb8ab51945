import type { QueuedUpdate } from '../model.ts'

/** An update on its way to a webhook. */
export interface Job {
  readonly lane: string
  readonly entry: QueuedUpdate
  readonly failures: number
}

/** Updates side by side in lanes, one after another within each. */
export interface Lanes {
  readonly add: (entry: QueuedUpdate, lane?: string) => void
  /** The head of a lane whose turn it is; the lane rests until it is `done` or to be tried `again`. */
  readonly next: () => Job | undefined
  readonly done: (job: Job) => void
  readonly again: (job: Job) => void
}

/** No lane has anything yet. */
export const createLanes = (): Lanes => {
  const lanes = new Map<string, readonly Job[]>()
  const ready: string[] = []
  return {
    add: (entry, lane = entry.lane) => {
      const before = lanes.get(lane)
      lanes.set(lane, [...(before ?? []), { lane, entry, failures: 0 }])
      if (!before) ready.push(lane)
    },
    next: () => {
      const lane = ready.shift()
      return lane === undefined ? undefined : lanes.get(lane)?.[0]
    },
    done: ({ lane }) => {
      const left = lanes.get(lane)?.slice(1) ?? []
      if (left.length === 0) return void lanes.delete(lane)
      lanes.set(lane, left)
      ready.push(lane)
    },
    again: (job) => {
      const [, ...behind] = lanes.get(job.lane) ?? []
      lanes.set(job.lane, [{ ...job, failures: job.failures + 1 }, ...behind])
      ready.push(job.lane)
    },
  }
}
