import { describe, expect, test } from 'vitest'
import { fails, gives, createPlayer } from './player.ts'
import type { Player, Replies } from './player.ts'
import { taps } from './stories.ts'
import { worldOf } from './world.ts'

const LINE = '+375290003001'
const named = (digits: string) => ({
  customerId: `c-${digits}`,
  phone: `+3752900030${digits}`,
  name: 'Склад',
  account: '295000000001',
})
const found = (total: number, ...digits: readonly string[]) =>
  gives({ items: digits.map(named), total, searchesLeft: 3 })

const usual: Replies = {
  'proofs.held': gives({
    enough: true,
    missing: [],
    until: '2025-11-22T09:20:00Z',
    phone: '+375290003999',
    refusal: null,
  }),
  'accounts.list': gives({ accounts: ['295000000001', '295000000002'] }),
  'subscribers.find': found(7, '01', '02'),
}

/** At the question which of the company's lines is to be paused. */
const asked = (replies: Replies = {}): Player => {
  const customer = createPlayer(worldOf('mts-business'), { ...usual, ...replies })
  taps('pause-number', 'pause')(customer)
  return customer
}

const sought = (customer: Player): readonly unknown[] =>
  customer.effects.flatMap((effect) =>
    effect.kind === 'call' && effect.src === 'subscribers.find' ? [effect.input] : [],
  )
const question = (customer: Player): string => customer.now().prompt?.text ?? ''

describe('the finder of lines', () => {
  test("looks up a number that was named in full, and has nothing more to ask when it is the company's", () => {
    const customer = asked({ 'subscribers.find': found(1, '01') })
    customer.write('8 029 000 30 01')
    expect(sought(customer)).toEqual([{ service: 'mts-business', by: 'number', mask: '290003001', page: 0 }])
    expect(customer.where()).toBe('pause-number days')
    expect(question(customer)).toContain('30 01')
  })

  test('says at once that a number is not of the company', () => {
    const customer = asked({ 'subscribers.find': found(0) })
    customer.write(LINE)
    expect(customer.where()).toBe('line nobody')
  })

  test.each(['NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED', 'UNAVAILABLE'])(
    'leaves the judging of a whole number to its order when looking answers %s',
    (code) => {
      const customer = asked({ 'subscribers.find': fails(code, 60) })
      customer.write(LINE)
      expect(customer.where()).toBe('pause-number days')
    },
  )

  test('lists what fits a part of a number, also when only one does', () => {
    const customer = asked({ 'subscribers.find': found(1, '01') })
    customer.write('3001')
    expect(customer.where()).toBe('line listed')
    customer.tap(LINE)
    expect(customer.where()).toBe('pause-number days')
  })

  test('says that the searches by a part are used up, and takes a whole number all the same', () => {
    const customer = asked({ 'subscribers.find': fails('NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED', 60) })
    customer.write('3001')
    expect(customer.where()).toBe('line no-searches')
    customer.write(LINE)
    expect(customer.where()).toBe('pause-number days')
  })

  test('goes by the personal account', () => {
    const customer = asked()
    customer.tap('by-account')
    customer.tap('295000000002')
    expect(sought(customer)).toEqual([{ service: 'mts-business', by: 'account', mask: '295000000002', page: 0 }])
  })

  test('does not ask for the account where there is one only', () => {
    const customer = asked({ 'accounts.list': gives({ accounts: ['295000000001'] }) })
    customer.tap('by-account')
    expect(customer.where()).toBe('line listed')
  })

  test('turns the pages there and back, and takes a number that is written instead', () => {
    const customer = asked({
      'subscribers.find': [found(7, '01', '02'), found(7, '06'), found(7, '01', '02'), found(1, '05')],
    })
    customer.tap('all')
    expect(customer.labels()).not.toContain('Прошлые')
    customer.tap('next')
    customer.tap('previous')
    customer.write('+375 29 000 30 05')
    expect(sought(customer)).toMatchObject([{ page: 0 }, { page: 1 }, { page: 0 }, { by: 'number', mask: '290003005' }])
    expect(customer.where()).toBe('pause-number days')
  })
})
