import { describe, expect, test } from 'vitest'
import type { World } from '../../src/core/flow/world.ts'
import { createPlayer, fails, gives } from './player.ts'
import type { Player, Replies } from './player.ts'
import { worldOf } from './world.ts'

const LINE = '+375290003001'
const SHOWN = '+375 29 000 30 01'
const unproved = gives({ enough: false, missing: ['code'], until: null, phone: null, refusal: null })
const proved = (phone: string) =>
  gives({ enough: true, missing: [], until: '2025-11-22T11:20:00Z', phone, refusal: null })
const asAdministrator: Replies = { 'proofs.held': proved('+375290001003') }

/** Somebody whose first words are read as this flow. */
const says = (
  flow: string,
  text: string,
  { service = 'mts-business', replies = {} }: { readonly service?: string; readonly replies?: Replies } = {},
): Player => {
  const world: World = { ...worldOf(service), readIntents: () => [{ id: flow, score: 0.9 }] }
  const customer = createPlayer(world, replies)
  customer.command('start')
  customer.write(text)
  return customer
}

const inputsOf = (customer: Player, src: string): readonly unknown[] =>
  customer.effects.flatMap((effect) => (effect.kind === 'call' && effect.src === src ? [effect.input] : []))

const shown = (customer: Player): string => customer.lines.slice(-6).join('\n')

describe('a number in the first words', () => {
  test.each([
    ['pause-number', ['pause']],
    ['block-number', ['fraud', 'block-first', 'here']],
    ['call-forwarding', ['here']],
    ['voicemail', ['here']],
    ['rename-subscribers', ['one']],
  ])('is the line that %s offers to an administrator', (flow, taps) => {
    const customer = says(flow, `сделайте это с номером ${LINE}`, {
      replies: {
        ...asAdministrator,
        'lines.forwarding': fails('UNAVAILABLE'),
        'lines.voicemail': fails('UNAVAILABLE'),
      },
    })
    for (const tap of taps) customer.tap(tap)
    expect(customer.where()).toBe('line which')
    expect(customer.labels()[0]).toBe(SHOWN)
    customer.tap('told')
    expect(customer.where()).not.toMatch(/^line /)
    expect(JSON.stringify(customer.now())).toContain(`"phone":"${LINE}"`)
  })

  test('is offered for the code, which goes nowhere before a yes', () => {
    const customer = says('change-number', 'хочу сменить номер 8 916 123-45-67', {
      service: 'my-mts',
      replies: { 'proofs.held': unproved },
    })
    customer.tap('begin')
    expect(customer.where()).toBe('prove number.asked')
    expect(customer.labels()[0]).toBe('+7 916 123 45 67')
    expect(inputsOf(customer, 'codes.send')).toEqual([])
    customer.tap('told')
    expect(inputsOf(customer, 'codes.send')).toMatchObject([{ phone: '+79161234567' }])
    customer.tap('other-number')
    expect(customer.where()).toBe('prove number.asked')
  })

  test('never proves anything: the code is asked for all the same', () => {
    const customer = says('block-number', 'заблокируйте 8 916 123-45-67', {
      service: 'my-mts',
      replies: { 'proofs.held': unproved },
    })
    for (const tap of ['fraud', 'block-first', 'here', 'told']) customer.tap(tap)
    expect(customer.where()).toBe('prove code.sent.running')
    expect(inputsOf(customer, 'lines.block')).toEqual([])
  })

  test("is not taken for the administrator's own", () => {
    const customer = says('pause-number', `поставьте на паузу ${LINE}`, { replies: { 'proofs.held': unproved } })
    customer.tap('pause')
    expect(customer.where()).toBe('prove number.asked')
    expect(customer.labels()).not.toContain(SHOWN)
  })

  test('is the line whose number changes, or is not', () => {
    const found = gives({
      items: [{ customerId: 'c-1', phone: LINE, name: 'Склад', account: '295000000001' }],
      total: 1,
      searchesLeft: 4,
    })
    const customer = says('change-number', `смените номер ${LINE}`, {
      replies: { ...asAdministrator, 'subscribers.find': found },
    })
    customer.tap('begin')
    expect(customer.labels()[0]).toBe(SHOWN)
    expect(inputsOf(customer, 'subscribers.find')).toEqual([])
    customer.tap('told')
    expect(inputsOf(customer, 'subscribers.find')).toEqual([
      { service: 'mts-business', by: 'number', mask: '290003001', page: 0 },
    ])
    expect(customer.where()).toBe('change-number wish.asked')
  })

  test('is where calls may go, unless it is the line itself', () => {
    const rules = gives({ unconditional: null, busy: null, notReachable: null, noAnswer: null })
    const atTarget = (line: string): Player => {
      const customer = says('call-forwarding', `переадресация на ${LINE}`, {
        replies: { ...asAdministrator, 'lines.forwarding': rules },
      })
      customer.tap('here')
      customer.write(line)
      customer.tap('set')
      customer.tap('always')
      return customer
    }
    expect(atTarget(LINE).labels()).not.toContain(SHOWN)
    const customer = atTarget('+375290003009')
    expect(customer.labels()[0]).toBe(SHOWN)
    customer.tap('told')
    expect(customer.where()).toBe('call-forwarding confirm-setting')
    expect(shown(customer)).toContain(SHOWN)
  })

  test('goes along to the code that does not come', () => {
    const reset = says('reset-password', 'забыт пароль от 8 916 123-45-67', { service: 'my-mts' })
    reset.tap('not-came')
    expect(inputsOf(reset, 'evidence.collect')).toMatchObject([{ phone: '+79161234567' }])
  })

  test('is offered and not taken where it may be the old one or the new one', () => {
    const customer = says('regain-access', 'мой номер теперь 8 916 123-45-67', { service: 'ozon' })
    for (const tap of ['on-new', 'neither', 'opens', 'letter-came', 'no-code']) customer.tap(tap)
    expect(customer.where()).toBe('missing-sms whose.asked')
    expect(customer.labels()[0]).toBe('+7 916 123 45 67')
    expect(inputsOf(customer, 'evidence.collect')).toEqual([])
    customer.tap('told')
    expect(inputsOf(customer, 'evidence.collect')).toEqual([{ phone: '+79161234567', role: 'new' }])
  })

  test('that a code went to is not asked for when the code stays away', () => {
    const customer = says('block-number', 'заблокируйте 8 916 123-45-67', {
      service: 'my-mts',
      replies: { 'proofs.held': unproved },
    })
    for (const tap of ['fraud', 'block-first', 'here', 'told', 'not-came', 'look']) customer.tap(tap)
    expect(inputsOf(customer, 'evidence.collect')).toMatchObject([{ phone: '+79161234567' }])
  })
})

describe('an address in the first words', () => {
  test('is where copies of messages may go', () => {
    const customer = says('voicemail', 'голосовую почту на anna@mail.example', {
      replies: { ...asAdministrator, 'lines.voicemail': gives({ enabled: false, email: null }) },
    })
    customer.tap('here')
    customer.write(LINE)
    customer.tap('turn-on')
    expect(customer.labels()[0]).toBe('anna@mail.example')
    customer.tap('told')
    expect(customer.where()).toBe('voicemail asked')
    expect(shown(customer)).toContain('anna@mail.example')
    expect(inputsOf(customer, 'lines.set-voicemail')).toEqual([])
  })

  test('is shown to be compared where a letter stays away', () => {
    const customer = says('missing-email', 'письмо не приходит на anna@mail.example', { service: 'ozon' })
    customer.tap('nothing')
    expect(shown(customer)).toContain('anna@mail.example')
  })

  test("is the one that may open the account, there and in the letter's flow", () => {
    const customer = says('regain-access', 'сменился номер, почта anna@mail.example', { service: 'ozon' })
    for (const tap of ['on-new', 'neither']) customer.tap(tap)
    expect(shown(customer)).toContain('anna@mail.example')
    for (const tap of ['opens', 'no-letter', 'nothing']) customer.tap(tap)
    expect(customer.where()).toBe('missing-email address.asked')
    expect(shown(customer)).toContain('anna@mail.example')
  })
})
