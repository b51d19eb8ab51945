import { describe, expect, test } from 'vitest'
import type { CustomerEvent, Event } from '../../../src/core/conversation/event.ts'
import { createPlayer } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const reacted: CustomerEvent = { kind: 'reacted', messageId: 5, emoji: '👍' }
const further: CustomerEvent = { kind: 'sent', what: 'photo', messageId: 6, album: 'g', further: true }

const inFlow = (): Player => {
  const customer = createPlayer(worldOf('ozon'))
  customer.command('start', 'missing-sms')
  customer.write('89161234567')
  return customer
}

/** The changes of a turn besides its own count. */
const standing = (customer: Player): unknown => ({ ...customer.now(), turn: 0, seenAt: 0 })
const feed = (customer: Player, event: CustomerEvent): unknown =>
  customer.feed({ ...event, at: customer.clock() + 1_000 } as Event)

describe('while the bot answers, nobody minds', () => {
  test.each([
    ['a reaction', reacted],
    ['a further picture of an album', further],
  ] as const)('%s', (_, event) => {
    const customer = inFlow()
    const before = standing(customer)
    expect(feed(customer, event)).toEqual([])
    expect(standing(customer)).toEqual(before)
  })

  test('a reaction after a talk, which the next words can still open again', () => {
    const customer = inFlow()
    customer.feed({ kind: 'claimed', agent: { id: 11, name: 'Анна' }, callbackId: null, at: customer.clock() + 1_000 })
    customer.feed({ kind: 'released', how: 'silent', flow: null, words: null, at: customer.clock() + 1_000 })
    const before = standing(customer)
    expect(feed(customer, reacted)).toEqual([])
    expect(standing(customer)).toEqual(before)
  })

  test('a reaction of somebody whom nobody knows', () => {
    expect(feed(createPlayer(worldOf('ozon')), reacted)).toEqual([])
  })
})

test('a person is told of both', () => {
  const customer = inFlow()
  customer.feed({ kind: 'claimed', agent: { id: 11, name: 'Анна' }, callbackId: null, at: customer.clock() + 1_000 })
  expect(feed(customer, reacted)).toContainEqual({ kind: 'post', post: { kind: 'react', messageId: 5, emoji: '👍' } })
  expect(feed(customer, further)).toContainEqual({
    kind: 'post',
    post: { kind: 'copy', messageId: 6, caption: null, album: 'g', replyTo: null },
  })
})

test('who a customer is, is known by their first name, whatever a command or a file is called', () => {
  const customer = createPlayer(worldOf('ozon'))
  customer.feed({ kind: 'command', name: 'start', payload: '', messageId: 1, firstName: 'Anna', at: customer.clock() })
  expect(customer.now().name).toBe('Anna')
  customer.feed({ kind: 'command', name: 'help', payload: '', messageId: 2, at: customer.clock() })
  expect(customer.now().name).toBe('Anna')
})
