import { describe, expect, test } from 'vitest'
import { createPlayer } from './player.ts'
import type { Player } from './player.ts'
import { taps, tell } from './stories.ts'
import { worldOf } from './world.ts'

const play = (...buttons: readonly string[]): Player => {
  const customer = createPlayer(worldOf('my-mts'))
  taps('change-password', ...buttons)(customer)
  return customer
}

describe('an own password', () => {
  test('is made by the rules of the catalogue', () => {
    expect(play('inside').now().prompt?.text).toContain('от 6 знаков')
  })

  test('that is refused is compared, then looked at sign by sign, then a person helps', () => {
    expect(play('inside', 'refused').where()).toBe('change-password compare')
    expect(play('inside', 'refused', 'refused').where()).toBe('change-password signs')
    expect(play('inside', 'refused', 'refused', 'refused').where()).toBe('person no-desk')
  })

  test('leads to a new one when the old one is forgotten, and ends with that', () => {
    const customer = play('no-entry')
    expect(customer.where()).toBe('reset-password situation')
    customer.tap('forgot')
    customer.tap('signed-in')
    customer.tap('later')
    expect(customer.where()).toBe('start more')
  })

  test('does not lead in circles for somebody who has just got a password', () => {
    const customer = createPlayer(worldOf('my-mts'))
    taps('reset-password', 'forgot', 'signed-in', 'change')(customer)
    expect(customer.labels()).not.toContain('Не могу войти')
  })
})

const menu = ['change-password']

tell({
  'change-password': {
    services: ['my-mts'],
    menu,
    play: taps('change-password', 'inside', 'changed', 'others', 'alone'),
  },
  'change-password-refused': {
    services: ['my-mts'],
    menu,
    play: taps('change-password', 'inside', 'refused', 'refused', 'old-refused', 'refused', 'request'),
  },
})
