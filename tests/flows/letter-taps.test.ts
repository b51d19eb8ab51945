import { describe, expect, test } from 'vitest'
import { MOST_TAPS } from '../../flows/missing-sms/plan.ts'
import { createPlayer, evidence, fails, gives } from './player.ts'
import type { Replies } from './player.ts'
import { walk } from './walk.ts'
import { flows, services, worldOf } from './world.ts'
import { fc } from '../support/fc.ts'

const world = worldOf('ozon')
const flow = flows.get('missing-email')!
const ends = { flow: [gives({ end: 'person' })] }

/** Reading how, and a way out, are no steps of the flow. */
const aside: ReadonlySet<string> = new Set([
  'how',
  'back',
  'menu',
  'person',
  'wake',
  'ru',
  'en',
  'be',
  'other-service',
  'others',
])

/** True when a flow of the menu has ended, or leads to a person or into another matter. */
const isOver = (where: string): boolean => /^(start|person|regain-access) /.test(where)

/** Presses whatever the numbers say until the matter is over; how often it took. */
const pressed = (begin: string, replies: Replies, picks: readonly number[], writes: string | null): number => {
  const customer = createPlayer(world, replies)
  customer.command('start', begin)
  if (writes !== null) customer.write(writes)
  let taps = 0
  for (const pick of picks) {
    const choices =
      customer
        .now()
        .prompt?.rows.flat()
        .map(({ event }) => event.type)
        .filter((type) => !aside.has(type)) ?? []
    const chosen = choices[pick % choices.length]
    if (isOver(customer.where()) || chosen === undefined) return taps
    customer.tap(chosen)
    taps += 1
  }
  return taps
}

const picks = fc.array(fc.nat(11), { minLength: 16, maxLength: 16 })

describe('the letter that does not come', () => {
  test.each([0, 1, 2, 5, 8])('takes nobody more than nine taps when %i were spent before', (taps) => {
    const places = services.flatMap((service) => [
      ...walk(
        flow,
        { service, serviceChosen: true, services, locale: 'ru', at: 0, params: { taps } },
        ends,
        taps,
      ).values(),
    ])
    expect(Math.max(...places.map((place) => place.taps))).toBeLessThanOrEqual(MOST_TAPS)
    expect(places.some((place) => place.frame.snapshot.status === 'done')).toBe(true)
  })

  test('takes no more of them within the search for a code', () => {
    const letters: Replies = {
      'evidence.collect': evidence({ channels: ['email-link'] }),
      'incidents.current': fails('UNAVAILABLE'),
      'codes.send': gives({ authenticationId: 'b', channel: 'email-link', maskedDestination: 'a•••@mail.example' }),
    }
    fc.assert(
      fc.property(picks, (some) => pressed('missing-sms', letters, some, '89161234567') <= MOST_TAPS),
      { numRuns: 80, seed: 7 },
    )
  })

  test('tells the person only of what was checked', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start', 'missing-email')
    for (const button of [
      'nothing',
      'wrong',
      'not-came',
      'will-wait',
      'not-came',
      'removed',
      'not-came',
      'freed',
      'not-came',
    ])
      customer.tap(button)
    expect(customer.where()).toMatch(/^person /)
    expect(JSON.stringify(customer.now().frames)).toContain(
      'missing-email: nothing-helped; checked spam, address, site, filters, space',
    )
    expect(JSON.stringify(customer.now().frames)).not.toContain('mailbox')
  })
})
