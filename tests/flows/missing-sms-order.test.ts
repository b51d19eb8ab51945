import { expect, test } from 'vitest'
import { createPlayer, evidence } from './player.ts'
import type { Player, Replies } from './player.ts'
import { worldOf } from './world.ts'

const at = (replies: Replies, ...buttons: readonly string[]): Player => {
  const customer = createPlayer(worldOf('ozon'), replies)
  customer.command('start', 'missing-sms')
  for (const button of buttons) customer.tap(button)
  return customer
}

/** Two taps are spent before the flow begins. */
const throughTheMenu = (replies: Replies): Player => {
  const customer = createPlayer(worldOf('ozon', 'my-mts'), replies)
  customer.command('start')
  for (const button of ['ozon', 'missing-sms', 'mine']) customer.tap(button)
  customer.share('+79161234567')
  return customer
}

const typed = (replies: Replies, ...buttons: readonly string[]): Player => {
  const customer = at(replies, 'other')
  customer.write('+79161234567')
  for (const button of buttons) customer.tap(button)
  return customer
}

const shared = (replies: Replies, ...buttons: readonly string[]): Player => {
  const customer = at(replies, 'mine')
  customer.share('+79161234567')
  for (const button of buttons) customer.tap(button)
  return customer
}

const onlySms = { 'evidence.collect': evidence({ channels: ['sms'] }) }

test('a phone that takes no SMS at all is restarted before anything else, and is sent no SMS of ours', () => {
  const customer = typed(onlySms, 'was-off', 'nothing', 'right', 'enough', 'does-not')
  expect(customer.where()).toBe('missing-sms restart.asked')
  customer.tap('restarted')
  customer.tap('not-came')
  expect(customer.where()).not.toContain('again')
})

test('a phone that takes no SMS is still offered the ways that are none', () => {
  const customer = typed({ 'evidence.collect': evidence({}) }, 'was-off', 'nothing', 'right', 'enough', 'does-not')
  expect([customer.where(), customer.labels().includes('По SMS')]).toEqual(['missing-sms again.asked', false])
})

test('where a service has sent nothing even now, the site is looked at before a code of ours is sent', () => {
  const nothingSent = { 'evidence.collect': evidence({ send: 'none' }) }
  const customer = shared(nothingSent, 'right', 'not-came')
  expect(customer.where()).toBe('missing-sms scam.asked')
  customer.tap('official')
  expect(customer.where()).toBe('missing-sms again.asked')
  expect(shared(nothingSent, 'right', 'not-came', 'elsewhere', 'understood').lines.join('\n')).toContain(
    'Есть сайты, которые только делают вид',
  )
})

test('whoever may be on the site of a cheat is asked about it, even when no taps are left for a code of ours', () => {
  const customer = throughTheMenu({ 'evidence.collect': evidence({ send: 'none' }) })
  for (const button of ['right', 'not-came']) customer.tap(button)
  expect(customer.where()).toBe('missing-sms scam.asked')
})
