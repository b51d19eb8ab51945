import { describe, expect, test } from 'vitest'
import { viewOf } from '../../src/core/conversation/frame.ts'
import { valuesOf } from '../../src/core/flow/statement.ts'
import type { Service } from '../../src/core/catalogue/service.ts'
import { deadButtons, endOf, isEnd, leadingOut, reach, unreached } from './reach.ts'
import type { Spot } from './reach.ts'
import { fails, gives } from './player.ts'
import type { Answers } from './walk.ts'
import { flows, services, texts } from './world.ts'

const MOST_TAPS = 9

/** Each flow that is walked through as a whole, and what the world may answer to it. Most ask the world nothing. */
const walked: Readonly<Record<string, Answers>> = {
  'regain-access': {},
  'missing-email': {},
  'is-it-a-scam': {},
  'change-password': {},
  'change-owner': {},
  'link-numbers': {},
  'answers': {},
  'reset-password': {
    'incidents.current': [
      gives({ incident: null }),
      gives({ incident: { id: 'i', kind: 'incident', text: null, endsAt: null } }),
      fails('UNAVAILABLE'),
    ],
    'incidents.subscribe': [gives(null), fails('UNAVAILABLE')],
    'password.reset': [
      gives({ until: '2025-11-22T11:20:00Z' }),
      fails('RECOVERY.COOLING_OFF', 600),
      fails('UNKNOWN_OUTCOME'),
      fails('NOT_IMPLEMENTED'),
    ],
    'flow': [gives({ end: 'solved', proved: true, phone: '+79161234567' })],
  },
}

/** Every service that offers the flow, the same as if it offered everything, and as if it had no articles. */
const variants = (id: string): readonly Service[] =>
  services.flatMap((service) =>
    service.flows.includes(id)
      ? [service, { ...service, flows: [...flows.keys(), 'block-number'] }, { ...service, articles: [] }]
      : [],
  )

/** What the customer may have said before: nothing, and for letters also an address that is mistyped. */
const saidBefore = (id: string): readonly Readonly<Record<string, string>>[] =>
  id === 'missing-email' ? [{}, { email: 'anna@gmial.com' }] : [{}]

const spotsOf = (id: string, service: Service): readonly Spot[] =>
  saidBefore(id).flatMap((params) =>
    reach(flows.get(id)!, { service, serviceChosen: true, services, locale: 'ru', params, at: 0 }, walked[id]),
  )

const phoneKinds = ['unknown', ...(valuesOf('phone-kind') ?? [])]

describe.each(Object.keys(walked))('the flow %s', (id) => {
  const flow = flows.get(id)!
  const all = variants(id).map((service) => spotsOf(id, service))
  const spots = all.flat()

  test('is offered', () => {
    expect(all).not.toEqual([])
  })

  test('has no state that nobody reaches', () => {
    expect(unreached(flow, spots)).toEqual([])
  })

  test('has no button that never does anything', () => {
    expect(deadButtons(spots)).toEqual([])
  })

  test('leaves nobody without a button, a sub-flow or an end', () => {
    for (const spot of spots.filter((one) => !isEnd(one) && one.below === null)) {
      expect(spot.next.filter(({ by }) => by !== 'time').length, spot.step).toBeGreaterThan(0)
    }
  })

  test('leads from everywhere to an end', () => {
    for (const one of all) {
      const out = leadingOut(one)
      expect(one.filter(({ key }) => !out.has(key)).map(({ step }) => step)).toEqual([])
    }
  })

  test('asks for nothing that is more than nine taps away', () => {
    const fewest = new Map<string, number>()
    for (const { taps, step } of spots) fewest.set(step, Math.min(taps, fewest.get(step) ?? Infinity))
    expect([...fewest].filter(([, taps]) => taps > MOST_TAPS)).toEqual([])
  })

  test('ends well or with a person, and nobody is more than nine taps from either', () => {
    const good = id === 'missing-email' ? 'came' : 'solved'
    for (const one of all) {
      for (const wanted of ['person', good]) {
        const taps = one.flatMap((spot) => (endOf(spot) === wanted ? [spot.taps] : []))
        expect(Math.min(...taps), wanted).toBeLessThanOrEqual(MOST_TAPS)
      }
    }
  })

  test('never asks for what has to stay secret', () => {
    const accepted = new Set(spots.flatMap(({ frame }) => viewOf(frame).accepts ?? []))
    expect([...accepted].filter((kind) => kind !== 'email')).toEqual([])
  })

  test.each(texts.locales)('keeps each screen short in %s', (locale) => {
    const vars = Object.keys(flow.vars)
    for (const { frame, step } of spots) {
      const { ask } = viewOf(frame)
      if (ask === undefined) continue
      const own = Object.fromEntries(
        vars.map((name) => [name, flow.vars[name]?.(frame.snapshot.context as never) ?? '']),
      )
      for (const phoneKind of phoneKinds) {
        const standing = { service: 'МТС Бизнес', sender: '3339', hotline: '', zone: 'UTC', phoneKind }
        const text = texts.plain(locale, { flow: id, message: ask }, { ...standing, ...own })
        expect(text?.length ?? Infinity, `${step}: ${text}`).toBeLessThanOrEqual(id === 'answers' ? 600 : 300)
      }
    }
  })
})
