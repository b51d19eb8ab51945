import { describe, expect, test } from 'vitest'
import type { WorldEvent } from '../../src/core/conversation/event.ts'
import type { DeskAvailability } from '../../src/core/flow/desk-calls.ts'
import { createPlayer, gives } from './player.ts'
import type { Player } from './player.ts'
import { worldOf } from './world.ts'

const waiting = (place: number, waitMin: number | null = null): DeskAvailability => ({
  kind: 'waiting',
  place,
  waitMin,
})
const away: DeskAvailability = { kind: 'away', opensAt: '2025-11-24T06:00:00Z' }
const unstaffed: DeskAvailability = { kind: 'unstaffed' }

/** A customer at the question whether to call a person, in the middle of a flow. */
const invited = (answer: DeskAvailability, language = 'ru'): Player => {
  const customer = createPlayer(
    worldOf('ozon'),
    { 'desk.look': gives(answer), 'desk.ask': gives(answer), 'desk.leave': gives(null) },
    language,
  )
  customer.command('start', 'missing-sms')
  customer.command('person')
  return customer
}

/** A customer who has called a person from the middle of a flow. */
const called = (answer: DeskAvailability, language = 'ru'): Player => {
  const customer = invited(answer, language)
  customer.tap('call')
  return customer
}

const question = (customer: Player): string => customer.now().prompt?.text ?? ''
const feed = (customer: Player, event: WorldEvent) => customer.feed({ ...event, at: customer.clock() + 1_000 })
const expected = (customer: Player, answer: DeskAvailability) =>
  feed(customer, { kind: 'signal', flow: 'person', event: { type: 'expect', expected: answer } })

describe('what a customer in the queue is told', () => {
  test('out of hours stays so: neither the clock nor an older version promises minutes', () => {
    const customer = called(away)
    expect(question(customer)).toContain('24 ноября')
    expected(customer, away)
    feed(customer, { kind: 'signal', flow: 'person', event: { type: 'place', place: 3, waitMin: 1 } })
    expect(question(customer)).toMatch(/24 ноября после/)
    expect(question(customer)).not.toMatch(/очеред|минут/)
  })

  test('becomes a place once the desk opens, the hours when it closes, and nothing is promised while nobody is on shift', () => {
    const customer = called(away)
    expected(customer, waiting(2, 8))
    expect(question(customer)).toMatch(/место в очереди: 2.*8 минут/)
    expected(customer, unstaffed)
    expect(question(customer)).not.toMatch(/\d/)
    expected(customer, waiting(1))
    expect(question(customer)).toContain('следующий')
    expect(question(customer)).not.toContain('минут')
    expected(customer, away)
    expect(question(customer)).toContain('24 ноября')
  })

  test('is not sent again while it is the same', () => {
    const customer = called(waiting(2, 8))
    expect(expected(customer, waiting(2, 8)).filter(({ kind }) => kind === 'ask')).toEqual([])
  })

  test.each(['ru', 'be', 'en'])('promises no time when nobody is on shift, in %s', (language) => {
    const customer = createPlayer(
      worldOf('ozon'),
      { 'desk.look': gives(unstaffed), 'desk.ask': gives(unstaffed) },
      language,
    )
    customer.command('start', 'missing-sms')
    customer.command('person')
    expect(question(customer)).not.toMatch(/\d/)
    expect(question(customer)).toMatch(/на смене никого|на змене нікога|nobody is on shift/)
    customer.tap('call')
    expect(question(customer)).not.toMatch(/\d/)
  })
})

describe('the queue that was left', () => {
  const leave = (customer: Player): void => {
    customer.tap('leave-queue')
    feed(customer, { kind: 'released', how: 'left', flow: null, words: null, of: null })
  }

  test('is not shown again by going back', () => {
    const customer = called(waiting(3))
    leave(customer)
    expect(question(customer)).toContain('не ждём')
    for (let steps = 0; steps < 4; steps += 1) {
      customer.write('назад')
      expect(question(customer)).not.toMatch(/очеред/)
    }
  })

  test('gives a true place to who calls again', () => {
    const answers = [waiting(3), waiting(5)].map((answer) => gives(answer))
    const customer = createPlayer(worldOf('ozon'), { 'desk.look': gives(waiting(3)), 'desk.ask': answers })
    customer.command('start', 'missing-sms')
    customer.command('person')
    customer.tap('call')
    leave(customer)
    customer.tap('call')
    expect(question(customer)).toContain('место в очереди: 5')
  })

  test('by /menu is there still: back leads to it', () => {
    const customer = called(waiting(3))
    customer.command('menu')
    customer.write('назад')
    expect(question(customer)).toContain('место в очереди: 3')
  })

  test('does not come back after the talk was ended by an agent', () => {
    const customer = called(waiting(3))
    customer.command('menu')
    feed(customer, { kind: 'claimed', agent: { id: 11, name: 'Анна' }, callbackId: null })
    feed(customer, { kind: 'released', how: 'returned', flow: null, words: null })
    for (let steps = 0; steps < 4; steps += 1) {
      expect(question(customer)).not.toMatch(/очеред/)
      customer.write('назад')
    }
  })
})

describe('words for the desk', () => {
  const kept = (customer: Player) => customer.now().written.map(({ text }) => text)

  test('are the first ones and every one that was typed in the flow', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.write('здравствуйте, не приходит код от озона уже час')
    customer.write('а кто его знает')
    expect(kept(customer)).toEqual(['здравствуйте, не приходит код от озона уже час', 'а кто его знает'])
  })

  test('hold no secret', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start', 'missing-sms')
    customer.write('мой пароль: Весна2024, не пускает')
    customer.write('482913')
    expect(JSON.stringify(customer.now().written)).not.toMatch(/Весна2024|482913/)
  })

  test('that an agent has read are not kept twice', () => {
    const customer = called(waiting(1))
    customer.write('телефон новый, купил вчера')
    expect(kept(customer)).toEqual([])
  })
})

describe('the question whether to call a person', () => {
  test.each([
    ['ru', 'спасибо большое'],
    ['ru', 'безобразие какое-то!'],
    ['be', 'дзякуй вялікі'],
    ['en', 'thanks a lot'],
  ])('calls nobody for thanks and feelings, in %s: «%s»', (language, words) => {
    const customer = invited(waiting(1), language)
    customer.write(words)
    const asked = customer.effects.filter((effect) => effect.kind === 'call' && effect.src === 'desk.ask')
    expect(asked).toEqual([])
    expect(customer.where()).not.toBe('person waiting')
  })
})
