import { describe, expect, test } from 'vitest'
import { createPlayer } from './player.ts'
import type { Player } from './player.ts'
import { taps, tell } from './stories.ts'
import { worldOf } from './world.ts'

const play = (...buttons: readonly string[]): Player => {
  const customer = createPlayer(worldOf('my-mts'))
  taps('change-owner', ...buttons)(customer)
  return customer
}

const asked = (customer: Player): string => customer.now().prompt?.text ?? ''

describe('a new owner', () => {
  test('who is a company comes in person: no representative is offered', () => {
    expect(play('to-company').where()).toBe('change-owner debts.asked')
    expect(asked(play('to-company', 'no-debt', 'agreed'))).toContain('за компанию')
  })

  test.each([
    ['both', 'паспорт нового владельца'],
    ['heir', 'праве на наследство'],
  ])('by the way "%s" gets the papers for it', (way, paper) => {
    expect(asked(play('to-individual', way, 'no-debt', 'agreed'))).toContain(paper)
  })

  test('needs two people for the two sides', () => {
    const customer = play('to-individual', 'representative', 'same-person')
    expect(customer.where()).toBe('change-owner one-for-both')
    customer.tap('two-people')
    customer.tap('no-debt')
    customer.tap('agreed')
    expect(asked(customer)).toContain('заверенную по закону')
  })

  test('is told the price of the catalogue, and that the balance is not paid back', () => {
    const money = asked(play('to-individual', 'both', 'no-debt'))
    expect(money).toContain('340\u00A0₽')
    expect(money).toContain('вернуть их нельзя')
  })

  test('waits until the debts are paid', () => {
    expect(play('to-individual', 'both', 'debt').where()).toBe('change-owner debts.pay')
    expect(play('to-individual', 'both', 'debt', 'paid').where()).toBe('change-owner money')
    expect(play('to-individual', 'both', 'debt', 'not-now').where()).toBe('start more')
  })
})

const menu = ['change-owner']

tell({
  'owner-together': {
    services: ['my-mts'],
    menu,
    play: taps('change-owner', 'to-individual', 'both', 'how', 'debt', 'paid', 'agreed', 'ready'),
  },
  'owner-representative': {
    services: ['my-mts'],
    menu,
    play: taps(
      'change-owner',
      'to-individual',
      'representative',
      'same-person',
      'two-people',
      'no-debt',
      'agreed',
      'papers-missing',
      'ready',
      'request',
    ),
  },
  'owner-heir': {
    services: ['my-mts'],
    menu,
    play: taps('change-owner', 'to-individual', 'heir', 'no-debt', 'agreed', 'ready'),
  },
  'owner-company': {
    services: ['my-mts'],
    menu,
    play: taps(
      'change-owner',
      'to-company',
      'no-debt',
      'agreed',
      'other-way',
      'to-individual',
      'both',
      'debt',
      'not-now',
    ),
  },
})
