import { describe, expect, test } from 'vitest'
import { createPlayer } from './player.ts'
import type { Player } from './player.ts'
import { taps, tell } from './stories.ts'
import { services, worldOf } from './world.ts'

const play = (...buttons: readonly string[]): Player => {
  const customer = createPlayer(worldOf('ozon'))
  taps('missing-email', ...buttons)(customer)
  return customer
}

describe('a letter that does not come', () => {
  test('is looked for in spam first', () => {
    expect(play().where()).toBe('missing-email spam.asked')
    expect(play('found').where()).toBe('start more')
  })

  test('has every cause checked once before a person is offered', () => {
    const order = ['nothing', 'right', 'waited', 'no-rule', 'enough', 'lasting']
    const seen = order.map(
      (_, made) =>
        play(...order.slice(0, made))
          .where()
          .split(' ')[1]
          ?.split('.')[0],
    )
    expect(seen).toEqual(['spam', 'address', 'site', 'filters', 'space', 'disposable'])
    expect(play(...order).where()).toBe('person no-desk')
  })

  test.each([
    [['nothing', 'wrong'], 'site'],
    [['nothing', 'right', 'waited', 'removed'], 'space.asked'],
    [['nothing', 'right', 'waited', 'no-rule', 'freed'], 'disposable'],
  ])('is asked for again after %j, and the checks go on when it stays away', (buttons, next) => {
    const customer = play(...buttons)
    expect(customer.where()).toMatch(/mended\.running$/)
    customer.wait()
    expect(customer.where()).toMatch(/mended\.due$/)
    customer.tap('not-came')
    expect(customer.where()).toBe(`missing-email ${next}`)
  })

  test("calls the customer back after the site's own pause", () => {
    const customer = play('nothing', 'right', 'will-wait')
    customer.wait()
    expect(customer.where()).toBe('missing-email waiting.due')
  })

  test('tells the person that the address is a temporary one', () => {
    const customer = play('nothing', 'right', 'waited', 'no-rule', 'enough', 'temporary', 'no-other', 'request')
    const asked = customer.effects.find((effect) => effect.kind === 'call' && effect.src === 'tickets.open')
    expect(asked).toMatchObject({ input: { reason: 'disposable-address' } })
  })

  test('tells the quota of the catalogue', () => {
    const [service] = services
    const world = {
      ...worldOf('ozon'),
      services: [{ ...service!, id: 'ozon', facts: { ...service!.facts, 'mailbox-quota-mb': 777 } }],
    }
    const customer = createPlayer(world)
    taps('missing-email', 'nothing', 'right', 'waited', 'no-rule')(customer)
    expect(customer.now().prompt?.text).toContain('777\u00A0МБ')
  })
})

tell({
  'missing-email': {
    play: taps(
      'missing-email',
      'how',
      'nothing',
      'how',
      'right',
      'will-wait',
      'wait',
      'not-came',
      'how',
      'no-rule',
      'how',
      'enough',
      'temporary',
      'other-address',
      'wait',
      'came',
    ),
  },
  'missing-email-in-vain': {
    services: ['mts-business'],
    play: taps('missing-email', 'nothing', 'right', 'waited', 'no-rule', 'enough', 'lasting', 'request'),
  },
})
