import { expect, test } from 'vitest'
import { defaultKinds } from '../../../tools/telegram-emulator/bots.ts'
import { createShiftableClock } from '../../../tools/telegram-emulator/emulator-clock.ts'
import { createUpdateQueue, type UpdateQueue } from '../../../tools/telegram-emulator/updates/update-queue.ts'
import { fc } from '../../support/fc.ts'

const DAY_MS = 24 * 3_600_000

const newQueue = (): UpdateQueue =>
  createUpdateQueue({ nextId: 5_000_000, lastPush: 0, entries: [], allowed: defaultKinds }, createShiftableClock())

/**
 * A step of a poller: a new update arrives, or up to `limit` are read, and perhaps the poller dies before it confirms
 * them.
 */
const step = fc.oneof(
  fc.constant({ kind: 'push' as const }),
  fc.record({ kind: fc.constant('read' as const), limit: fc.integer({ min: 1, max: 5 }), dies: fc.boolean() }),
)

test('a poller that confirms what it has stored sees every update once and in order, however often it dies', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const queue = newQueue()
      const pushed: number[] = []
      const stored: number[] = []
      for (const action of [...steps, { kind: 'read' as const, limit: 100, dies: false }]) {
        if (action.kind === 'push') pushed.push(queue.push({}, 'chat:1', DAY_MS)?.id ?? 0)
        else {
          const batch = queue
            .read((stored.at(-1) ?? 0) + (stored.length > 0 ? 1 : 0), action.limit)
            .map((entry) => entry.id)
          if (!action.dies) stored.push(...batch)
        }
      }
      expect(stored).toEqual(pushed)
    }),
  )
})

test('an offset far behind or far ahead means the head of the queue', () => {
  const queue = newQueue()
  for (let i = 0; i < 3; i++) queue.push({}, 'chat:1', DAY_MS)
  const ids = (offset: number): readonly number[] => queue.read(offset, 100).map((entry) => entry.id)
  expect(ids(1)).toHaveLength(3)
  expect(ids(5_000_003 + 11)).toHaveLength(3)
  expect(ids(5_000_003 + 10)).toEqual([])
})

test('a queue that was idle for a week numbers anew', () => {
  const clock = createShiftableClock()
  const queue = createUpdateQueue({ nextId: 5_000_000, lastPush: 0, entries: [], allowed: defaultKinds }, clock)
  expect(queue.push({}, 'chat:1', DAY_MS)?.id).toBe(5_000_000)
  clock.advance(6 * DAY_MS)
  expect(queue.push({}, 'chat:1', DAY_MS)?.id).toBe(5_000_001)
  clock.advance(7 * DAY_MS + 1)
  expect(queue.push({}, 'chat:1', DAY_MS)?.id).not.toBe(5_000_002)
})

test('a full queue drops what comes', () => {
  const queue = newQueue()
  for (let i = 0; i < 100_000; i++) queue.push({}, 'chat:1', DAY_MS)
  expect(queue.push({}, 'chat:1', DAY_MS)).toBeUndefined()
  expect(queue.size()).toBe(100_000)
})
