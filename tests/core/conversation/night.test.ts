import { describe, expect, test } from 'vitest'
import type { Event } from '../../../src/core/conversation/event.ts'
import { endOfNight } from '../../../src/core/text/night.ts'
import { createPlayer, evidence } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const HOLD = 'reminder/missing-sms/hold-over'
/** Two in the morning in Moscow, fourteen hours after the players begin. */
const NIGHT = Date.parse('2025-11-22T23:00:00Z')
const MORNING = Date.parse('2025-11-23T05:00:00Z')

const saidIn = (effects: readonly { readonly kind: string }[]): string =>
  effects.flatMap((effect) => ('text' in effect && typeof effect.text === 'string' ? [effect.text] : [])).join('\n')

const ring = (customer: Player, key: string, at: number) =>
  customer.feed({ kind: 'timer', key, turn: customer.now().timers[key]?.turn ?? -1, at })

/** A customer whose SIM was changed so many hours ago. */
const held = (simSwapHours: number): Player => {
  const customer = createPlayer(worldOf('ozon'), { 'evidence.collect': evidence({ simSwapHours }) })
  customer.command('start', 'missing-sms')
  customer.tap('mine')
  customer.share('79161234567')
  customer.tap('it-was-me')
  return customer
}

describe('a hold after a SIM change', () => {
  test('is named by its hour, and its end is written about wherever the customer is by then', () => {
    const customer = held(3)
    expect(customer.lines.join('\n')).toMatch(/Это до 23 ноября, 09:\d0 по Москве, тогда и напишем/)
    customer.command('menu')
    const { due } = customer.now().timers[HOLD]!
    const said = saidIn(ring(customer, HOLD, due))
    expect(said).toContain('Срок после смены SIM-карты вышел')
    expect(said).toContain('«Ozon»')
    expect(customer.now().timers).not.toHaveProperty([HOLD])
  })

  test('that ends at night is written about in the morning, once', () => {
    const customer = held(10)
    const { due } = customer.now().timers[HOLD]!
    expect(due).toBeGreaterThan(NIGHT)
    expect(due).toBeLessThan(MORNING)
    expect(saidIn(ring(customer, HOLD, due))).toBe('')
    const later = customer.now().timers[HOLD]!.due
    expect(later).toBe(MORNING + MINUTE)
    expect(saidIn(ring(customer, HOLD, later))).toContain('Срок после смены SIM-карты вышел')
    expect(customer.now().timers).not.toHaveProperty([HOLD])
  })

  test('is forgotten with the customer', () => {
    const customer = held(3)
    customer.command('forget')
    customer.tap('forget')
    expect(customer.now().timers).not.toHaveProperty([HOLD])
  })
})

describe('news at night', () => {
  const news = {
    kind: 'news',
    text: 'order-lost',
    vars: { action: 'other', number: '+7', newNumber: '', reference: '1' },
    flow: null,
  } as const

  test('wait for the morning', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start')
    expect(saidIn(customer.feed({ ...news, at: NIGHT } as Event))).toBe('')
    expect(saidIn(ring(customer, 'morning', MORNING))).toContain('Ничего не изменилось')
  })

  test('do not wait while the customer is awake, nor by day', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start')
    expect(saidIn(customer.feed({ ...news, at: customer.clock() + 3 * HOUR } as Event))).toContain(
      'Ничего не изменилось',
    )
    customer.feed({ kind: 'wrote', text: 'алло', messageId: 9, forwarded: false, at: NIGHT } as Event)
    expect(saidIn(customer.feed({ ...news, at: NIGHT + MINUTE } as Event))).toContain('Ничего не изменилось')
  })

  test('do not wait when the chat was begun a moment ago', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.feed({ kind: 'command', name: 'start', payload: '', at: NIGHT } as Event)
    expect(customer.now().seenAt).toBe(NIGHT)
    expect(saidIn(customer.feed({ ...news, at: NIGHT + MINUTE } as Event))).toContain('Ничего не изменилось')
  })
})

test.each([
  ['2025-11-22T18:59:00Z', null],
  ['2025-11-22T19:00:00Z', '2025-11-23T05:00:00.000Z'],
  ['2025-11-23T04:59:00Z', '2025-11-23T05:00:00.000Z'],
  ['2025-11-23T05:00:00Z', null],
])('the night in Moscow: %s ends at %s', (at, end) => {
  const found = endOfNight(Date.parse(at), 'Europe/Moscow')
  expect(found === null ? null : new Date(found).toISOString()).toBe(end)
})
