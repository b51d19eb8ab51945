import { describe, expect, test } from 'vitest'
import { createPlayer } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const asked = (): Player => {
  const customer = createPlayer(worldOf('my-mts'))
  customer.command('start', 'missing-sms')
  return customer
}
const shownAfter = (customer: Player, text: string): string =>
  JSON.stringify(
    customer.feed({ kind: 'wrote', text, messageId: 900, forwarded: false, at: customer.clock() + 60_000 }),
  )

describe('a number with something wrong in it', () => {
  test.each([
    ['37529123456', 'не хватает цифр'],
    ['123-45-67', 'не хватает цифр'],
    ['+375 29 12 34 56', 'не хватает цифр'],
    ['8029 12345678', 'лишние цифры'],
    ['+375 99 123 45 67', 'с таким кодом'],
    ['8029 123 45 67, 8033 765 43 21', 'несколько номеров'],
    ['+888 0412 3456', '+888'],
  ])('%s: what is wrong is said, and the question stays', (text, words) => {
    const customer = asked()
    const step = customer.where()
    expect(shownAfter(customer, text)).toContain(words)
    expect(customer.where()).toBe(step)
  })

  test('is told each time, in the words that fit', () => {
    const customer = asked()
    expect(shownAfter(customer, '37529123456')).toContain('не хватает цифр')
    expect(shownAfter(customer, '3752912345678')).toContain('лишние цифры')
    shownAfter(customer, '8 029 123-45-67')
    expect(customer.where()).not.toBe(asked().where())
  })

  test('shared as a contact is told too, when only Telegram knows it', () => {
    const customer = asked()
    const contact = { kind: 'contact', phone: '88804123456', whose: 'own', messageId: 900 } as const
    expect(JSON.stringify(customer.feed({ ...contact, at: customer.clock() + 1_000 }))).toContain('+888')
  })
})

describe('/start', () => {
  const start = (customer: Player, later: number): number =>
    customer
      .feed({ kind: 'command', name: 'start', payload: '', messageId: 900, at: customer.clock() + later })
      .filter(({ kind }) => kind === 'ask').length

  test.each([0, 100, 4_900, 60_000])('is answered %i ms after a question', (later) => {
    expect(start(asked(), later)).toBe(1)
  })

  test('is answered every time, however often it comes', () => {
    const customer = asked()
    expect(Array.from({ length: 12 }, () => start(customer, 50))).toEqual(Array.from({ length: 12 }, () => 1))
  })

  test('that comes with unblocking is answered by one greeting, and the next by itself', () => {
    const customer = asked()
    customer.feed({ kind: 'blocked', at: customer.clock() + 1_000 })
    expect(customer.feed({ kind: 'unblocked', at: customer.clock() + 2_000 }).some(({ kind }) => kind === 'ask')).toBe(
      true,
    )
    expect(start(customer, 10)).toBe(0)
    expect(start(customer, 10)).toBe(1)
  })
})
