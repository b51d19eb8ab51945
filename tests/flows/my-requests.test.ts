import { describe, expect, test } from 'vitest'
import type { OpenRequest } from '../../src/core/flow/number-calls.ts'
import { worldThatOpens } from './asking.ts'
import { createPlayer, fails, gives } from './player.ts'
import type { Player, Replies, Reply } from './player.ts'
import { isEnd, leadingOut, reach } from './reach.ts'
import { longScreens } from './screens.ts'
import { restingStates } from './states.ts'
import { tell } from './stories.ts'
import { flows, services } from './world.ts'

const one = (known: Partial<OpenRequest>): OpenRequest => ({
  reference: 'O-77',
  kind: 'order',
  flow: 'change-number',
  state: 'under-way',
  madeAt: '2025-11-22T08:00:00Z',
  canCancel: true,
  ...known,
})
const mine = (...items: readonly OpenRequest[]): Reply => gives({ items })

const kinds = [
  one({}),
  one({ kind: 'application', reference: 'A-5', state: 'done', canCancel: false }),
  one({ kind: 'ticket', reference: 'R-1042', flow: 'person', canCancel: false }),
  one({ kind: 'news', reference: 'i-1', flow: 'missing-sms' }),
  one({ reference: 'O-78', flow: 'voicemail', state: 'refused', canCancel: false }),
  one({ kind: 'talk', reference: 'talk', flow: 'person' }),
]

const open = (replies: Replies): Player => {
  const customer = createPlayer(worldThatOpens('my-mts', 'my-requests', {}), replies)
  customer.command('start')
  return customer
}

const callsOf = (customer: Player, src: string) =>
  customer.effects.flatMap((effect) => (effect.kind === 'call' && effect.src === src ? [effect.input] : []))
const question = (customer: Player): string => customer.now().prompt?.text ?? ''

describe('what the customer has open', () => {
  test('may be nothing', () => {
    const customer = open({ 'requests.mine': mine() })
    expect(question(customer)).toContain('Открытых заявок нет')
    customer.tap('enough')
    expect(customer.where()).toBe('start over')
  })

  test('is shown one after the other, in the same message', () => {
    const customer = open({ 'requests.mine': mine(...kinds) })
    expect(question(customer)).toContain('1 из 6')
    for (const words of ['A-5', 'R-1042', 'Сообщение о сбое', 'O-78', 'Вы в очереди']) {
      customer.tap('next')
      expect(question(customer)).toContain(words)
    }
    expect(customer.labels()).not.toContain('Следующая')
    expect(
      customer.effects
        .filter(({ kind }) => kind === 'ask')
        .slice(1)
        .every((effect) => effect.kind === 'ask' && effect.replaces !== null),
    ).toBe(true)
  })

  test('is told to be unknown when the answer was lost, or lost when it never arrived, with no number that means nothing', () => {
    const nobodyKnows = one({ reference: '', state: 'unknown', canCancel: false })
    const customer = open({
      'requests.mine': mine(nobodyKnows, { ...nobodyKnows, kind: 'application' }, { ...nobodyKnows, state: 'lost' }),
    })
    expect(question(customer)).toContain('пока неизвестно')
    expect(question(customer)).toContain('напишем сюда')
    expect(customer.labels()).not.toContain('Начать заново')
    customer.tap('next')
    expect(question(customer)).toContain('может человек')
    customer.tap('next')
    expect(question(customer)).toContain('ничего не изменилось')
    expect(customer.labels()).toContain('Начать заново')
    expect(customer.lines.join('\n')).not.toMatch(/№|none/)
  })

  test('is cancelled after a question, and only what can be', () => {
    const customer = open({
      'requests.mine': [mine(...kinds), mine(...kinds.slice(1))],
      'requests.cancel': gives(null),
    })
    customer.tap('cancel')
    expect(callsOf(customer, 'requests.cancel')).toEqual([])
    customer.tap('cancel')
    expect(callsOf(customer, 'requests.cancel')).toEqual([{ reference: 'O-77' }])
    expect(customer.lines.join('\n')).toContain('Отменено: №\u00A0<b>O-77</b>')
    expect(question(customer)).toContain('A-5')
    expect(customer.labels()).not.toContain('Отменить')
  })

  test('is kept when the question is answered with no', () => {
    const customer = open({ 'requests.mine': mine(one({})) })
    customer.tap('cancel')
    customer.tap('keep')
    expect(customer.where()).toBe('my-requests item')
  })

  test.each([
    ['INCOMPATIBLE_STATE', 'too-late'],
    ['UNAVAILABLE', 'not-cancelled'],
  ])('cannot be cancelled when the operator answers %s, and that is told', (code, state) => {
    const customer = open({ 'requests.mine': mine(one({})), 'requests.cancel': fails(code) })
    customer.tap('cancel')
    customer.tap('cancel')
    expect(customer.where()).toBe(`my-requests ${state}`)
  })

  test('leads to its flow once it has ended otherwise than hoped', () => {
    const customer = open({ 'requests.mine': mine(one({ state: 'refused', canCancel: false })) })
    customer.tap('repeat')
    expect(customer.where()).toBe('change-number conditions')
  })

  test('is not known while the database or we are out of order, and is asked for again', () => {
    const customer = open({ 'requests.mine': [fails('INTERNAL'), mine(one({}))] })
    expect(customer.where()).toBe('my-requests failed')
    customer.tap('again')
    expect(customer.where()).toBe('my-requests item')
  })
})

describe('every place', () => {
  const flow = flows.get('my-requests')!
  const service = services.find(({ id }) => id === 'my-mts')!
  const answers = {
    'requests.mine': [mine(...kinds), mine(), fails('INTERNAL')],
    'requests.cancel': [gives(null), fails('INCOMPATIBLE_STATE'), fails('UNAVAILABLE')],
  }
  const spots = reach(flow, { service, serviceChosen: true, services, locale: 'ru', at: 0, params: {} }, answers)

  test('is reached, and leads to an end', () => {
    const reached = new Set(spots.map(({ step }) => step))
    expect(restingStates(flow.machine).filter((state) => !reached.has(state))).toEqual([])
    const out = leadingOut(spots)
    expect(spots.filter(({ key }) => !out.has(key)).map(({ step }) => step)).toEqual([])
    expect(spots.filter(isEnd).length).toBeGreaterThan(0)
  })

  test('is a short screen', () => {
    expect(longScreens(flow, spots)).toEqual([])
  })
})

tell({
  'my-requests': {
    world: worldThatOpens('my-mts', 'my-requests', {}),
    replies: {
      'requests.mine': [mine(...kinds), mine(one({ kind: 'news', reference: 'i-1', flow: 'missing-sms' }))],
      'requests.cancel': [gives(null), fails('INCOMPATIBLE_STATE')],
    },
    play: (customer) => {
      customer.command('start')
      for (const step of ['next', 'next', 'next', 'next', 'previous', 'cancel', 'cancel', 'cancel', 'cancel', 'enough'])
        customer.tap(step)
    },
  },
  'my-requests-none': {
    world: worldThatOpens('ozon', 'my-requests', {}),
    replies: { 'requests.mine': mine() },
    play: (customer) => {
      customer.command('start')
      customer.tap('enough')
    },
  },
})
