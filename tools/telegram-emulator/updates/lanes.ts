import type { QueuedUpdate } from '../model.ts'

/** An update on its way to a webhook. */
export interface WebhookJob {
  readonly lane: string
  readonly entry: QueuedUpdate
  readonly failures: number
}

/** A queue of lanes: updates of one lane are delivered one after another, lanes in parallel. */
export interface Lanes {
  readonly add: (entry: QueuedUpdate, lane?: string) => void
  /** Takes the head of the next lane that is ready; the lane rests until `done` or `again` is called for it. */
  readonly next: () => WebhookJob | undefined
  readonly done: (job: WebhookJob) => void
  readonly again: (job: WebhookJob) => void
}

/** Makes an empty queue of lanes. */
export const createLanes = (): Lanes => {
  const lanes = new Map<string, readonly WebhookJob[]>()
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
