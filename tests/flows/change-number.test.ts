import { describe, expect, test } from 'vitest'
import type { Calls } from '../../src/core/flow/calls.ts'
import { viewOf } from '../../src/core/conversation/frame.ts'
import { numberMask } from '../../flows/change-number/masks.ts'
import { lineMask } from '../../flows/line/masks.ts'
import { worldThatOpens } from './asking.ts'
import { createPlayer, fails, gives } from './player.ts'
import type { Player, Replies, Reply } from './player.ts'
import { isEnd, leadingOut, reach } from './reach.ts'
import { longScreens } from './screens.ts'
import { restingStates } from './states.ts'
import { tell } from './stories.ts'
import { flows, services } from './world.ts'

const OWN = '+375291234567'
const NEW = '+375290005777'

const proved = gives({
  enough: true,
  missing: [],
  until: '2025-11-22T09:20:00Z',
  phone: OWN,
  refusal: null,
} satisfies Calls['proofs.held']['output'])
const offers = [
  { resourceId: 'r-1', phone: NEW, category: 'Platinum', price: '12.30 BYN' },
  { resourceId: 'r-2', phone: '+375290005001', category: 'Simple', price: null },
] as const
const offered = (cursor: string | null = null, searchesLeft: number | null = 4): Reply =>
  gives({ items: offers, cursor, searchesLeft })
const line = (digits: string, name: string) => ({
  customerId: `c-${digits}`,
  phone: `+3752900030${digits}`,
  name,
  account: '295000000001',
})
const lines = (total: number, searchesLeft: number | null = null): Reply =>
  gives({ items: [line('01', 'Склад'), line('02', 'Касса')], total, searchesLeft })
const placed = (state: 'done' | 'under-way' | 'refused'): Reply => gives({ reference: 'O-77', state, expectedAt: null })

const usual: Replies = {
  'proofs.held': proved,
  'accounts.list': gives({ accounts: ['295000000001', '295000000002'] }),
  'subscribers.find': lines(12),
  'numbers.search': offered(),
  'numbers.hold': gives({ reservationId: 'h-1', until: '2025-11-22T09:15:00Z' }),
  'numbers.release': gives(null),
  'numbers.change': placed('under-way'),
  'numbers.apply': gives({ reference: 'A-5', state: 'under-way', expectedAt: null }),
}

const open = (service: string, replies: Replies = {}): Player => {
  const customer = createPlayer(worldThatOpens(service, 'change-number', {}), { ...usual, ...replies })
  customer.command('start')
  return customer
}

const through = (customer: Player, ...steps: readonly string[]): Player => {
  for (const step of steps) {
    if (step.startsWith('write ')) customer.write(step.slice(6))
    else if (step === 'wait') customer.wait()
    else customer.tap(step)
  }
  return customer
}

const own = (replies: Replies = {}): Player => through(open('my-mts', replies), 'begin')
const offersOf = (replies: Replies = {}): Player => through(own(replies), 'write %777', 'any')
const heldBy = (replies: Replies = {}): Player => through(offersOf(replies), 'r-1')
const orderedBy = (replies: Replies = {}): Player => through(heldBy(replies), 'change')

const callsOf = (customer: Player, src: string) =>
  customer.effects.flatMap((effect) => (effect.kind === 'call' && effect.src === src ? [effect.input] : []))
const question = (customer: Player): string => customer.now().prompt?.text ?? ''

describe('the own number', () => {
  test('is told the conditions before anything is asked', () => {
    const customer = open('my-mts')
    expect(question(customer)).toContain('раз в 30 дней')
    expect(callsOf(customer, 'proofs.held')).toEqual([])
  })

  test('is changed seven taps after that, and the order is told by its reference', () => {
    const customer = orderedBy()
    expect(customer.where()).toBe('change-number ordered.told')
    expect(question(customer)).toContain('O-77')
    expect(callsOf(customer, 'numbers.change')).toEqual([
      { service: 'my-mts', phone: OWN, reservationId: 'h-1', newPhone: NEW },
    ])
  })

  test('is no wish any more once it is ordered; a refused order leaves the wish', () => {
    expect(heldBy().now().statements['wished-digits']?.value).toBe('%777')
    expect(orderedBy().now().statements['wished-digits']).toBeUndefined()
    expect(orderedBy({ 'numbers.change': placed('refused') }).now().statements['wished-digits']?.value).toBe('%777')
  })

  test('is not changed by somebody who proves nothing', () => {
    const customer = own({
      'proofs.held': gives({ enough: false, missing: ['code'], until: null, phone: null, refusal: null }),
    })
    customer.tap('leave')
    expect(customer.where()).toBe('start over')
    expect(callsOf(customer, 'numbers.search')).toEqual([])
  })
})

describe('the plain question', () => {
  test('names both numbers, the price, and the time that is left', () => {
    const customer = heldBy()
    expect(question(customer)).toMatch(/Сменить .*291?.* на .*, 12,30\u00A0BYN\?/s)
    expect(question(customer)).toContain('до 12:15: осталось 15 минут')
  })

  test('runs its clock in place, minute by minute, until the hold has ended', () => {
    const customer = heldBy()
    const asked = customer.now().prompt?.no
    customer.wait()
    expect(question(customer)).toContain('осталось 14 минут')
    expect(customer.effects.findLast(({ kind }) => kind === 'ask')).toMatchObject({ replaces: asked })
    for (let minute = 2; minute <= 15; minute += 1) customer.wait()
    expect(customer.where()).toBe('change-number expired')
    expect(callsOf(customer, 'numbers.change')).toEqual([])
  })

  test('gives the number back when another is wanted, or none', () => {
    expect(callsOf(through(heldBy(), 'other'), 'numbers.release')).toEqual([{ reservationId: 'h-1' }])
    const kept = through(heldBy({ 'numbers.release': fails('UNAVAILABLE') }), 'keep')
    expect(kept.where()).toBe('start over')
    expect(callsOf(kept, 'numbers.change')).toEqual([])
  })

  test('is asked only after the proof that the order needs', () => {
    const asked = callsOf(heldBy(), 'proofs.held') as readonly {
      readonly action: string
      readonly phone: string | null
    }[]
    expect(asked.map(({ action, phone }) => [action, phone])).toEqual([
      ['hold-number', null],
      ['change-number', OWN],
    ])
  })
})

describe('what goes wrong', () => {
  test('the number is taken while it is chosen: the others are offered', () => {
    const customer = heldBy({ 'numbers.hold': fails('NUMBER_POOL.NUMBER_NOT_AVAILABLE') })
    expect(customer.where()).toBe('change-number holding.taken')
    customer.tap('other')
    expect(customer.where()).toBe('change-number search.found')
    expect(customer.labels().join()).not.toContain('05 777')
  })

  test.each([
    ['NUMBER_POOL.NUMBER_NOT_AVAILABLE', 'holding.taken'],
    ['NUMBER_POOL.RESERVATION_EXPIRED', 'expired'],
    ['QUOTA_EXCEEDED', 'too-soon'],
    ['UNKNOWN_OUTCOME', 'ordering.unknown'],
    ['UNAVAILABLE', 'ordering.failed'],
  ])('the order fails with %s', (code, state) => {
    expect(orderedBy({ 'numbers.change': fails(code) }).where()).toBe(`change-number ${state}`)
  })

  test('a hold that has ended is begun anew with one tap', () => {
    const customer = through(
      orderedBy({ 'numbers.change': [fails('NUMBER_POOL.RESERVATION_EXPIRED'), placed('under-way')] }),
      'again',
      'change',
    )
    expect(customer.where()).toBe('change-number ordered.told')
    expect(callsOf(customer, 'numbers.hold')).toHaveLength(2)
  })

  test('an operator that was down takes the order the second time', () => {
    expect(through(orderedBy({ 'numbers.change': [fails('UNAVAILABLE'), placed('under-way')] }), 'again').where()).toBe(
      'change-number ordered.told',
    )
  })

  test('a refused order leads on to another number or an application', () => {
    const customer = orderedBy({ 'numbers.change': placed('refused') })
    expect(question(customer)).toContain('O-77')
    expect(through(customer, 'apply').where()).toBe('change-number apply.asked')
  })

  test('a proof that has run out is asked for again, once', () => {
    const customer = orderedBy({ 'numbers.change': [fails('PERMISSION_DENIED'), placed('under-way')] })
    expect(customer.where()).toBe('change-number ordered.told')
    expect(orderedBy({ 'numbers.change': fails('PERMISSION_DENIED') }).where()).toBe('change-number not-allowed')
  })

  test('no search is left: when there are new ones, and an application instead', () => {
    const customer = offersOf({ 'numbers.search': fails('NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED', 3 * 3_600) })
    expect(question(customer)).toContain('через 3 часа')
    through(customer, 'apply', 'apply')
    expect(callsOf(customer, 'numbers.apply')).toEqual([
      { service: 'my-mts', phone: OWN, mask: '%777', category: null },
    ])
    expect(question(customer)).toContain('A-5')
  })
})

describe('a mask', () => {
  const by = services.find(({ id }) => id === 'mts-business')!

  test.each([
    ['777', '%777%'],
    ['%777', '%777'],
    ['29 %12', '29%12'],
    ['+375 29 000-57-77', '290005777'],
    ['80290005777', '290005777'],
    ['12_3', '%12_3%'],
  ])('of a new number: %s is %s', (text, mask) => {
    expect(numberMask(text, by)).toEqual({ mask })
  })

  test.each([
    ['%7', 'too-broad'],
    ['_', 'too-broad'],
    ['%1%2%3%4%5%6', 'malformed'],
    ['1234567890123456', 'malformed'],
  ])('that cannot be used: %s', (text, problem) => {
    expect(numberMask(text, by)).toEqual({ problem })
  })

  test.each([
    ['%30_1', '%30_1', 'too-broad'],
    ['3001', '%3001%', null],
    ['29%3001', '29%3001', null],
    ['+375 29 000-30-01', '290003001', null],
  ])('of a line: %s', (text, mask, problem) => {
    expect(lineMask(text, by)).toEqual(problem === null ? { mask } : { problem })
  })

  test('that is too broad costs no search and is asked for again', () => {
    const customer = through(own(), 'write %7')
    expect(customer.where()).toBe('change-number wish.unfit')
    expect(callsOf(customer, 'numbers.search')).toEqual([])
  })
})

describe('a company', () => {
  const atLines = (replies: Replies = {}): Player => through(open('mts-business', replies), 'begin', 'all')

  test('looks through its own lines in pages', () => {
    const customer = atLines()
    expect(question(customer)).toContain('1–2 из 12')
    expect(customer.labels()).not.toContain('Прошлые')
    through(customer, 'next')
    expect(callsOf(customer, 'subscribers.find').at(-1)).toMatchObject({ by: 'all', page: 1 })
    through(customer, 'previous')
    expect(callsOf(customer, 'subscribers.find').at(-1)).toMatchObject({ page: 0 })
  })

  test('finds a line by digits, and is told how many searches are left', () => {
    const customer = through(open('mts-business', { 'subscribers.find': lines(2, 3) }), 'begin', 'write 29%3001')
    expect(callsOf(customer, 'subscribers.find')).toEqual([
      { service: 'mts-business', by: 'number', mask: '29%3001', page: 0 },
    ])
    expect(question(customer)).toContain('Осталось поисков: 3')
  })

  test('finds a line by personal account', () => {
    const customer = through(open('mts-business'), 'begin', 'by-account', '295000000002')
    expect(callsOf(customer, 'subscribers.find')).toMatchObject([{ by: 'account', mask: '295000000002' }])
  })

  test("orders for the chosen line and not for the administrator's own number", () => {
    const customer = through(atLines(), '+375290003002', 'any', 'Gold', 'r-2', 'change')
    expect(callsOf(customer, 'numbers.search')).toEqual([
      { service: 'mts-business', mask: '29%', category: 'Gold', cursor: null },
    ])
    expect(callsOf(customer, 'numbers.change')).toMatchObject([{ phone: '+375290003002', newPhone: '+375290005001' }])
  })

  test('may search without end by account and in the list when the searches by number are used up', () => {
    const customer = through(
      open('mts-business', { 'subscribers.find': [fails('NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED', 7_200), lines(12)] }),
      'begin',
      'write 3001',
      'all',
    )
    expect(customer.where()).toBe('line listed')
  })
})

describe('every place', () => {
  const flow = flows.get('change-number')!
  const answers = {
    'numbers.search': [
      offered('2'),
      gives({ items: [], cursor: null, searchesLeft: 3 }),
      fails('NUMBER_POOL.MASK_TOO_BROAD'),
      fails('NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED', 7_200),
      fails('UNAVAILABLE'),
    ],
    'numbers.hold': [
      gives({ reservationId: 'h-1', until: '2025-11-22T09:15:00Z' }),
      fails('NUMBER_POOL.NUMBER_NOT_AVAILABLE'),
      fails('QUOTA_EXCEEDED', 86_400 * 3),
      fails('PERMISSION_DENIED'),
      fails('UNAVAILABLE'),
    ],
    'numbers.release': [gives(null), fails('UNAVAILABLE')],
    'numbers.change': [
      placed('done'),
      placed('refused'),
      fails('NUMBER_POOL.RESERVATION_EXPIRED'),
      fails('PERMISSION_DENIED'),
      fails('UNKNOWN_OUTCOME'),
      fails('UNAVAILABLE'),
    ],
    'numbers.apply': [placed('under-way'), placed('refused'), fails('UNKNOWN_OUTCOME'), fails('UNAVAILABLE')],
    'flow': [gives({ end: 'solved', proved: true, phone: OWN })],
  }
  const input = (id: string) => {
    const service = services.find((one) => one.id === id)!
    const short = { ...service, limits: { ...service.limits, holdMin: 2 }, flows: [...service.flows, 'regain-access'] }
    return { service: short, serviceChosen: true, services, locale: 'ru', at: 0, params: {} }
  }
  const told = ['mask', 'category', 'searchesLeft', 'problem', 'reservationId', 'heldUntil', 'reference', 'waitSec']
  const each = ['mts-business', 'my-mts'].map((id) => reach(flow, input(id), answers, told))
  const spots = each.flat()

  test('is reached', () => {
    const reached = new Set(spots.map(({ step }) => step))
    expect(restingStates(flow.machine).filter((state) => !reached.has(state))).toEqual([])
  })

  test('leads to an end by something the customer can do', () => {
    for (const one of each) {
      const out = leadingOut(one)
      expect(one.filter(({ key }) => !out.has(key)).map(({ step }) => step)).toEqual([])
    }
    for (const { frame, step, below, calls } of spots.filter((spot) => !isEnd(spot))) {
      if (below === null && Object.keys(calls).length === 0)
        expect((viewOf(frame).buttons ?? []).length, step).toBeGreaterThan(0)
    }
  })

  test('is a short screen', () => {
    expect(longScreens(flow, spots)).toEqual([])
  })

  test('is at most nine taps away', () => {
    const fewest = new Map<string, number>()
    for (const { taps, step } of spots) fewest.set(step, Math.min(taps, fewest.get(step) ?? Infinity))
    expect([...fewest].filter(([, taps]) => taps > 9)).toEqual([])
  })
})

const story = (service: string, replies: Replies, ...steps: readonly string[]) => ({
  world: worldThatOpens(service, 'change-number', {}),
  replies: { ...usual, ...replies },
  play: (customer: Player) => {
    customer.command('start')
    through(customer, ...steps)
  },
})

tell({
  'change-number-own': story('my-mts', {}, 'begin', 'write %777', 'any', 'r-1', 'wait', 'change', 'services', 'enough'),
  'change-number-company': story(
    'mts-business',
    {
      'numbers.hold': [
        fails('NUMBER_POOL.NUMBER_NOT_AVAILABLE'),
        gives({ reservationId: 'h-1', until: '2025-11-22T09:15:00Z' }),
      ],
      'numbers.change': [fails('UNAVAILABLE'), placed('under-way')],
    },
    'begin',
    'write 12',
    'write 3001',
    '+375290003001',
    'any',
    'Gold',
    'r-1',
    'other',
    'r-2',
    'change',
    'again',
    'services',
    'enough',
  ),
  'change-number-application': story(
    'mts-business',
    { 'numbers.search': gives({ items: [], cursor: null, searchesLeft: 4 }) },
    'begin',
    'by-account',
    '295000000001',
    '+375290003002',
    'write %7',
    'write %777',
    'Platinum',
    'apply',
    'apply',
    'enough',
  ),
  'change-number-too-soon': story(
    'my-mts',
    { 'numbers.change': fails('QUOTA_EXCEEDED', 30 * 86_400) },
    'begin',
    'write 12',
    'any',
    'r-2',
    'change',
    'understood',
  ),
})
