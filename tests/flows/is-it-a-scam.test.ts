import { describe, expect, test } from 'vitest'
import { createPlayer } from './player.ts'
import type { Player } from './player.ts'
import { taps, tell } from './stories.ts'
import { worldOf } from './world.ts'

const play = (...buttons: readonly string[]): Player => {
  const customer = createPlayer(worldOf('ozon'))
  taps('is-it-a-scam', ...buttons)(customer)
  return customer
}

const ticketOf = ({ effects }: Player): unknown =>
  effects.find((effect) => effect.kind === 'call' && effect.src === 'tickets.open')

describe('something that may be a scam', () => {
  test('is recognised by any one of its signs', () => {
    expect(play('site', 'yes').where()).toBe('is-it-a-scam site.stop')
    expect(play('site', 'no').where()).toBe('is-it-a-scam site.fine')
  })

  test('has a next step for everything that was given to it, one after the other', () => {
    const customer = play('site', 'yes', 'card', 'more', 'password', 'more', 'code-told')
    expect(customer.where()).toBe('is-it-a-scam code.told')
  })

  test('is not said to have got nothing once something was given', () => {
    const customer = play('site', 'yes', 'card', 'more')
    expect(customer.where()).toBe('is-it-a-scam site.others')
    expect(customer.labels()).not.toContain('Ничего')
    customer.tap('done')
    expect(customer.lines.join('\n')).toContain('Настоящая поддержка')
  })

  test('turns out to be a code that does not come, and is looked into as such', () => {
    expect(play('site', 'no', 'no-code').where()).toBe('missing-sms whose.asked')
  })

  test('leaves whoever told nobody in peace after three taps', () => {
    expect(play('code', 'nobody', 'done').where()).toBe('start more')
    expect(play('asked', 'nobody').where()).toBe('start more')
  })

  test.each([
    [['code', 'code-told', 'cannot-enter', 'person-now'], 'account-taken'],
    [['asked', 'code-told', 'cannot-enter', 'person-now'], 'account-taken'],
    [['code', 'nobody', 'still-coming', 'on-network', 'person-now'], 'codes-keep-coming'],
    [['code', 'code-told', 'done', 'off-network', 'person-now'], 'sim-stolen'],
  ])('is handed to a person after %j', (buttons, reason) => {
    expect(ticketOf(play(...buttons, 'request'))).toMatchObject({ input: { reason, service: 'ozon' } })
  })

  test('offers to block the number only where the service can', () => {
    expect(play('code', 'nobody', 'still-coming', 'off-network').labels()).not.toContain('Заблокировать номер')
  })
})

tell({
  'scam-site': { play: taps('is-it-a-scam', 'site', 'how', 'yes', 'card', 'more', 'password', 'done') },
  'scam-site-unharmed': { services: ['my-mts'], play: taps('is-it-a-scam', 'site', 'yes', 'nothing') },
  'scam-no-signs': { play: taps('is-it-a-scam', 'site', 'no', 'enough') },
  'scam-code-told': {
    services: ['my-mts'],
    play: taps('is-it-a-scam', 'asked', 'code-told', 'done', 'off-network', 'person-now', 'enough'),
  },
  'scam-code-kept': { play: taps('is-it-a-scam', 'code', 'nobody', 'still-coming', 'on-network', 'done') },
  'scam-account-taken': { play: taps('is-it-a-scam', 'code', 'code-told', 'cannot-enter', 'person-now') },
})
