import { describe, expect, test } from 'vitest'
import { rescheduleNews } from '../../src/core/conversation/incident-gate.ts'
import type { Incident } from '../../src/core/incident/incident.ts'
import { fails, gives } from './player.ts'
import type { Player } from './player.ts'
import { endOf, isEnd, leadingOut, reach } from './reach.ts'
import { tell } from './stories.ts'
import type { Story } from './stories.ts'
import { flows, services } from './world.ts'

const AT = Date.parse('2025-11-22T09:00:00Z')
const HOUR = 3_600_000

const outage: Incident = {
  id: 'own-12',
  source: 'hand',
  kind: 'incident',
  state: 'open',
  services: ['ozon'],
  regions: [],
  flows: ['regain-access'],
  startsAt: AT - 2 * HOUR,
  endsAt: AT + 2 * HOUR,
  texts: {
    ru: 'Смена номера в профиле временно не работает. Чиним.',
    en: 'Changing the number in the profile does not work for now. We are on it.',
    be: 'Змена нумара ў профілі часова не працуе. Рамантуем.',
  },
  updatedAt: AT,
}
const work: Incident = {
  ...outage,
  id: 'own-13',
  kind: 'maintenance',
  state: 'planned',
  flows: null,
  startsAt: AT + 20 * HOUR,
  endsAt: AT + 22 * HOUR,
  texts: {},
}

const over = (customer: Player): void =>
  void customer.feed({
    kind: 'incident-resolved',
    incident: outage.id,
    what: outage.kind,
    flow: 'regain-access',
    at: customer.clock() + 60_000,
    incidents: [],
  })
const status = (customer: Player): void => customer.command('status')

const stories: Readonly<Record<string, Story>> = {
  'incident-waited-for': {
    incidents: [outage, work],
    play: (customer) => {
      customer.command('start')
      customer.tap('regain-access')
      customer.tap('tell-me')
      over(customer)
      customer.tap('regain-access')
    },
  },
  'incident-gone-on': {
    incidents: [{ ...outage, kind: 'maintenance', texts: {} }],
    replies: { 'incidents.subscribe': [fails('UNAVAILABLE'), gives(null)] },
    play: (customer) => {
      customer.command('start', 'regain-access')
      customer.tap('tell-me')
      customer.tap('go-on')
      over(customer)
    },
  },
  'incident-put-off': {
    incidents: [outage],
    play: (customer) => {
      customer.command('start', 'regain-access')
      customer.tap('tell-me')
      customer.feed({ ...rescheduleNews({ ...outage, endsAt: AT + 8 * HOUR }, AT), at: customer.clock() + 60_000 })
      customer.command('start', 'is-it-a-scam')
      over(customer)
      customer.tap('take-up')
    },
  },
  'incident-status': {
    incidents: [outage, work],
    play: (customer) => {
      customer.command('start')
      status(customer)
      customer.tap('missing-sms')
      status(customer)
    },
  },
}

tell(stories)

describe('the flow incident', () => {
  const [service = services[0]!] = services
  const input = (params: object) => ({
    service,
    serviceChosen: true,
    services,
    locale: 'ru',
    at: AT,
    params: { incident: outage, flow: 'regain-access', params: {}, ...params },
  })
  const answers = { 'incidents.subscribe': [gives(null), fails('UNAVAILABLE')] }

  test.each([false, true])('leads out from everywhere (told of the end: %s)', (fixed) => {
    const spots = reach(flows.get('incident')!, input({ fixed }), answers)
    const out = leadingOut(spots)
    expect(spots.filter((spot) => !out.has(spot.key)).map(({ step }) => step)).toEqual([])
    expect(spots.some(isEnd)).toBe(true)
  })

  test('ends as the flow behind it does, or as a promise', () => {
    const ends = new Set(reach(flows.get('incident')!, input({}), answers).map(endOf))
    expect(ends).toEqual(new Set([null, 'came', 'solved', 'subscribed', 'person', 'left']))
  })
})
