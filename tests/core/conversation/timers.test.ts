import { describe, expect, test } from 'vitest'
import { createPlayer, evidence } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const waiting = (): Player => {
  const customer = createPlayer(worldOf('ozon'), { 'evidence.collect': evidence({ cause: 'SUBSCRIBER_BUSY' }) })
  customer.command('start', 'missing-sms')
  customer.tap('mine')
  customer.share('+79161234567')
  return customer
}

const clockOf = (customer: Player) => Object.values(customer.now().timers).find(({ frame }) => frame !== null)!

describe('a timer', () => {
  test('moves the flow on when it is due', () => {
    const customer = waiting()
    expect(customer.where()).toBe('missing-sms waiting.running')
    customer.wait()
    expect(customer.where()).toBe('missing-sms waiting.due')
  })

  test('that fires late, or twice, changes nothing (G5)', () => {
    const customer = waiting()
    const { key, turn } = clockOf(customer)
    customer.wait()
    const before = customer.now()
    expect(customer.feed({ kind: 'timer', key, turn, at: customer.clock() + 1 })).toEqual([])
    expect(customer.now()).toEqual({ ...before, turn: before.turn + 1 })
  })

  test('of a state that was left and entered again is the old one no more (G5)', () => {
    const customer = waiting()
    const { key, turn } = clockOf(customer)
    customer.tap('not-came')
    customer.tap('back')
    expect(clockOf(customer).turn).not.toBe(turn)
    expect(customer.feed({ kind: 'timer', key, turn, at: customer.clock() + 1 })).toEqual([])
    expect(customer.where()).toBe('missing-sms waiting.running')
  })

  test('goes with the question it belongs to', () => {
    const customer = waiting()
    const { key } = clockOf(customer)
    customer.tap('came')
    expect(customer.effects).toContainEqual({ kind: 'cancel-timer', key })
  })
})

describe('an answer of the world', () => {
  test('that comes twice, or to a question asked no more, changes nothing', () => {
    const customer = waiting()
    const call = customer.effects.find((effect) => effect.kind === 'call' && effect.src === 'evidence.collect')
    const { call: key, turn } = call as Extract<typeof call, { kind: 'call' }>
    const before = customer.now()
    expect(customer.feed({ kind: 'answered', call: key, turn, output: null, at: 1 })).toEqual([])
    expect(
      customer.feed({ kind: 'failed', call: key, turn, failure: { code: 'INTERNAL', retryAfterSec: null }, at: 1 }),
    ).toEqual([])
    expect(customer.now().frames).toEqual(before.frames)
  })
})

describe('a customer who blocks the bot', () => {
  test('has nothing due until they come back, and is then where they were', () => {
    const customer = waiting()
    const keys = Object.keys(customer.now().timers)
    const gone = customer.feed({ kind: 'blocked', at: customer.clock() + 1 })
    expect(gone.map((effect) => (effect.kind === 'cancel-timer' ? effect.key : effect.kind)).toSorted()).toEqual(
      keys.toSorted(),
    )
    const { key, turn } = clockOf(customer)
    expect(customer.feed({ kind: 'timer', key, turn, at: customer.clock() + 90_000 })).toEqual([])
    const back = customer.feed({ kind: 'unblocked', at: customer.clock() + 3_600_000 })
    expect(back.filter(({ kind }) => kind === 'set-timer').length).toBeGreaterThan(0)
    expect(customer.where()).toBe('missing-sms waiting.running')
  })

  test('is asked once when unblocking and /start come together', () => {
    const customer = waiting()
    const at = customer.clock() + 3_600_000
    customer.feed({ kind: 'blocked', at })
    customer.feed({ kind: 'unblocked', at: at + 1 })
    const effects = customer.feed({ kind: 'command', name: 'start', payload: '', messageId: 9, at: at + 1_000 })
    expect(effects.filter(({ kind }) => kind === 'ask')).toEqual([])
  })
})

describe('a silent customer', () => {
  test('is reminded once, then the flow sleeps, and wakes where it was', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start', 'missing-sms')
    customer.wait()
    expect(customer.now().silence).toBe('reminded')
    customer.wait()
    expect(customer.labels()).toEqual(['Продолжить'])
    expect(Object.keys(customer.now().timers)).toEqual(['walk'])
    customer.write('привет')
    expect(customer.where()).toBe('missing-sms whose.asked')
    expect(customer.labels()).toContain('Мой номер')
    expect(customer.now().silence).toBe('none')
  })

  test('is left in peace at the menu', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start')
    expect(customer.now().timers).toEqual({})
  })
})
