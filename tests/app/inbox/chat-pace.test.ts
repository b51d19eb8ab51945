import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createChatPace, takeToken } from '../../../src/app/inbox/chat-pace.ts'
import type { PaceLimits } from '../../../src/app/inbox/chat-pace.ts'

type Bucket = Parameters<typeof takeToken>[0]

/** Times at which events are acted on that come at these times, one after another. */
const actedAt = (comes: readonly number[], limits: PaceLimits): readonly number[] => {
  let bucket: Bucket = null
  let free = 0
  return comes.map((at) => {
    const now = Math.max(at, free)
    const taken = takeToken(bucket, limits, now)
    bucket = taken.bucket
    free = now + taken.waitMs
    return free
  })
}

test('lets through no more than the burst and the rate, whatever comes when', () => {
  const limits = fc.record({ burst: fc.integer({ min: 1, max: 50 }), perSecond: fc.integer({ min: 1, max: 40 }) })
  const gaps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(limits, gaps, ({ burst, perSecond }, pauses) => {
      let at = 0
      const comes = pauses.map((pause) => (at += pause))
      const acted = actedAt(comes, { burst, perSecond })
      const most = (ms: number): number => burst + (ms * perSecond) / 1_000 + 1.001
      return acted.every((begin, from) => acted.every((end, to) => to <= from || to - from + 1 <= most(end - begin)))
    }),
  )
  expect(actedAt([0, 0, 0, 0], { burst: 2, perSecond: 10 })).toEqual([0, 0, 100, 200])
})

test('a person is never kept waiting', () => {
  const typing = Array.from({ length: 500 }, (_, no) => no * 400)
  expect(actedAt(typing, { burst: 120, perSecond: 10 })).toEqual(typing)
})

test('a chat that waits keeps no other one waiting, and its events are all acted on in order', async () => {
  const pace = createChatPace(new AbortController().signal, { burst: 2, perSecond: 50 })
  const acted: string[] = []
  const act = async (chatId: number, events: number): Promise<void> => {
    for (let no = 1; no <= events; no += 1) {
      await pace(chatId)
      acted.push(`${chatId}:${no}`)
    }
  }
  const flood = act(1, 12)
  const other = act(2, 2)
  await other
  expect(acted.filter((event) => event.startsWith('1:')).length).toBeLessThan(12)
  await flood
  expect(acted.filter((event) => event.startsWith('1:'))).toEqual(Array.from({ length: 12 }, (_, no) => `1:${no + 1}`))
})

test('a wait ends when the process stops', async () => {
  const stopping = new AbortController()
  const pace = createChatPace(stopping.signal, { burst: 1, perSecond: 0.001 })
  await pace(1)
  const waiting = pace(1)
  stopping.abort()
  await expect(waiting).resolves.toBeUndefined()
})
