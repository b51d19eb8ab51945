import { describe, expect, test } from 'vitest'
import { createPlayer } from './player.ts'
import type { Player } from './player.ts'
import { taps, tell } from './stories.ts'
import { worldOf } from './world.ts'

const play = (...buttons: readonly string[]): Player => {
  const customer = createPlayer(worldOf('my-mts'))
  taps('link-numbers', ...buttons)(customer)
  return customer
}

const asked = (customer: Player): string => customer.now().prompt?.text ?? ''

describe('several numbers in one cabinet', () => {
  test('are checked one condition at a time, and the passwords are told of before anything is done', () => {
    const order = ['link', 'individual', 'same-region', 'same-owner', 'go-on']
    const seen = order.map((_, made) =>
      play(...order.slice(0, made))
        .where()
        .replace('link-numbers ', ''),
    )
    expect(seen).toEqual(['want', 'conditions.kind', 'conditions.region.asked', 'conditions.owner', 'passwords'])
    expect(asked(play(...order))).toContain('*111*828*1#')
  })

  test.each([
    [['corporate'], 'Корпоративный'],
    [['individual', 'other-region'], 'разных регионов'],
    [['individual', 'same-region', 'other-owner', 'owner-away'], 'Без владельца'],
  ])('are impossible after %j, and it is said why', (buttons, reason) => {
    const customer = play('link', ...buttons)
    expect(customer.where()).toBe('link-numbers impossible')
    expect(asked(customer)).toContain(reason)
  })

  test('of different people are added in the cabinet, by the password that the owner types there', () => {
    const customer = play('link', 'individual', 'same-region', 'other-owner', 'owner-agrees', 'go-on')
    expect(asked(customer)).toContain('сам введёт пароль')
    expect(customer.now().prompt?.accepts).toEqual([])
    customer.tap('no-password')
    expect(customer.where()).toBe('reset-password situation')
  })

  test('are asked about again after the time that the company takes', () => {
    const customer = play('link', 'individual', 'same-region', 'same-owner', 'go-on', 'dialled', 'added', 'remind')
    const review = Object.values(customer.now().timers).find(({ frame }) => frame !== null)
    expect(review?.delayMs).toBe(24 * 3_600_000)
  })

  test('come apart by another code, once it is clear what that means', () => {
    expect(play('unlink').where()).toBe('link-numbers unlinking.meaning')
    expect(asked(play('unlink', 'unlink'))).toContain('*111*828*2#')
  })
})

const menu = ['link-numbers']

tell({
  'link-own': {
    services: ['my-mts'],
    menu,
    play: taps(
      'link-numbers',
      'link',
      'individual',
      'how',
      'same-region',
      'same-owner',
      'go-on',
      'how',
      'refused',
      'dialled',
      'added',
      'remind',
      'wait',
      'linked',
    ),
  },
  'link-others': {
    services: ['my-mts'],
    menu,
    play: taps(
      'link-numbers',
      'link',
      'individual',
      'same-region',
      'other-owner',
      'owner-away',
      'look-again',
      'individual',
      'same-region',
      'other-owner',
      'owner-agrees',
      'go-on',
      'added',
      'enough',
    ),
  },
  'unlink': { services: ['my-mts'], menu, play: taps('link-numbers', 'unlink', 'unlink', 'refused', 'unlinked') },
})
