import { describe, expect, test } from 'vitest'
import { estimateWaitMin, positionOf } from '../../../src/core/desk/queue-position.ts'
import { loadCatalogue } from '../../../src/bootstrap/load-catalogue.ts'
import { isUrgent, urgentFirst } from '../../../src/core/desk/urgency.ts'
import { cardOf, lookOf } from '../../../src/render/talk/talk-card.ts'
import { statusHtml } from '../../../src/render/talk/status-report.ts'
import { fc } from '../../support/fc.ts'
import { brief, talk, world } from '../talk/desk-world.ts'
import type { Service } from '../../../src/core/catalogue/service.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const MINUTE = 60_000

/** Takes at these minutes before now. */
const takes = (...minutesAgo: readonly number[]): readonly number[] => minutesAgo.map((ago) => NOW - ago * MINUTE)

describe('the wait that is named', () => {
  test.each<[string, readonly number[], number, number | null]>([
    ['nobody has taken anything', [], 1, null],
    ['two takes say nothing yet', takes(8, 4), 1, null],
    ['the pace times the place', takes(13, 9, 5, 1), 3, 11 + 4],
    ['the next in line, of whom the pace takes one in four minutes', takes(13, 9, 5, 1), 1, 3],
    ['time that has passed since the last take is taken off', takes(15, 11, 7, 3), 1, 1],
    ['the next take is overdue: no figure is true any more', takes(20, 16, 12, 8), 1, null],
    ['also for those further behind', takes(20, 16, 12, 8), 6, null],
    ['hours ahead nothing is named', takes(90, 60, 30, 0), 5, null],
  ])('%s', (_, latest, position, minutes) => expect(estimateWaitMin(latest, position, NOW)).toBe(minutes))

  test('shrinks while nothing happens, and is named no more once it has proved wrong', () => {
    const latest = takes(12, 8, 4, 0)
    const named = [0, 1, 2, 3, 4, 5, 6].map((later) => estimateWaitMin(latest, 2, NOW + later * MINUTE))
    expect(named).toEqual([8, 7, 6, 5, 4, null, null])
  })
})

describe('the place in the queue', () => {
  const [first, ...others] = loadCatalogue('services')
  if (!first) throw new Error('the catalogue is empty')
  const always = { from: 0, to: 24 * 60 }
  const open: Service = {
    ...first,
    id: 'open',
    desk: {
      ...first.desk,
      hours: { sun: always, mon: always, tue: always, wed: always, thu: always, fri: always, sat: always },
    },
  }
  const closed: Service = { ...first, id: 'closed', desk: { ...first.desk, hours: { sat: always } } }
  const services = [open, closed, ...others]
  const waiting = (id: number, service: string, state: 'waiting' | 'taken' = 'waiting', reason = 'person') => ({
    id,
    service,
    state,
    brief: { ...brief, reason },
  })

  test('counts those who wait in front, of services whose desk is open', () => {
    const talks = [
      waiting(1, 'open'),
      waiting(2, 'closed'),
      waiting(3, 'open', 'taken'),
      waiting(4, 'open'),
      waiting(9, 'gone'),
    ]
    expect(positionOf(1, talks, services, NOW)).toBe(1)
    expect(positionOf(4, talks, services, NOW)).toBe(2)
    expect(positionOf(null, talks, services, NOW)).toBe(4)
  })
  test('is ahead of whoever is not urgent, and behind whoever was urgent before', () => {
    const talks = [
      waiting(1, 'open'),
      waiting(2, 'open', 'waiting', 'sim-fraud'),
      waiting(3, 'open'),
      waiting(4, 'open', 'waiting', 'sim-stolen'),
      waiting(5, 'open', 'taken', 'sim-fraud'),
    ]
    expect([2, 4, 1, 3, null].map((id) => positionOf(id, talks, services, NOW))).toEqual([1, 2, 3, 4, 5])
  })

  test('gives each waiting talk a place of its own; within a kind nobody overtakes, and without urgent ones nothing changes', () => {
    const reasons = ['person', 'nothing-helped', 'sim-fraud', 'account-taken', 'prove']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...reasons), { maxLength: 12 }), (given) => {
        const talks = given.map((reason, place) => waiting(place + 1, 'open', 'waiting', reason))
        const inOrder = talks.toSorted(
          (a, b) => positionOf(a.id, talks, services, NOW) - positionOf(b.id, talks, services, NOW),
        )
        expect(inOrder.map(({ id }) => positionOf(id, talks, services, NOW))).toEqual(
          given.map((_, place) => place + 1),
        )
        expect(inOrder).toEqual(urgentFirst(talks))
        const calm = talks.filter((talk) => !isUrgent(talk))
        expect(calm.map(({ id }) => positionOf(id, calm, services, NOW))).toEqual(calm.map((_, place) => place + 1))
        expect(inOrder.filter((talk) => !isUrgent(talk))).toEqual(calm)
      }),
      { seed: 7 },
    )
  })
})

describe('an urgent talk', () => {
  test.each(['sim-fraud', 'sim-stolen', 'account-taken', 'codes-keep-coming'])('is one with the reason %s', (reason) =>
    expect(isUrgent({ brief: { ...brief, reason } })).toBe(true),
  )
  test.each([
    ['stolen', true],
    ['fraud', true],
    ['lost', false],
  ])('is one whose number is blocked because it was %s: %s', (value, urgent) =>
    expect(isUrgent({ brief: { ...brief, findings: [{ name: 'why', value }] } })).toBe(urgent),
  )
  test('is marked on the card and in the name of the topic until it is over', () => {
    const urgent = { ...talk, brief: { ...brief, reason: 'sim-stolen' } }
    expect(cardOf(world, urgent).html).toMatch(/^🚨/)
    expect(lookOf(world, urgent).name).toMatch(/^#17 🚨 Иван · /)
    expect(cardOf(world, talk).html).not.toContain('🚨')
    const over = { ...urgent, state: 'ended', end: 'solved' } as const
    expect([cardOf(world, over).html, lookOf(world, over).name].join(' ')).not.toContain('🚨')
  })
  test('stands first and marked in the status', () => {
    const urgent = { ...talk, id: 18, no: 18, brief: { ...brief, who: 'Ольга', reason: 'account-taken' } }
    const status = statusHtml(world, {
      agents: [],
      talks: [talk, urgent],
      lag: [],
      troubles: [],
      topics: new Map(),
      at: NOW,
    })
    expect(status).toMatch(/🚨 #18 · ждёт[^]*⏳ #17 · ждёт/)
  })
})
