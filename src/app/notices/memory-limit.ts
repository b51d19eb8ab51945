import { createLiveCount } from '../../core/notice/live-count.ts'
import { nextPace, unpaced } from '../../core/notice/pace.ts'
import type { SendLimit } from '../../core/notice/send-limit.ts'

/** The pace of this process, when it is the only one. */
export const createMemoryLimit = (): SendLimit => {
  const live = createLiveCount(Date.now)
  let pace = unpaced
  return {
    take: async (most, perSecond) => {
      const next = nextPace(pace, { now: Date.now(), most, perSecond, live: live.take() })
      pace = next.pace
      return next.grant
    },
    count: live.add,
    pause: async ms => {
      pace = { ...pace, pausedUntil: Math.max(pace.pausedUntil, Date.now() + ms) }
    },
    close: async () => undefined,
  }
}
