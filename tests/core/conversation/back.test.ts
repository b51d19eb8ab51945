import { describe, expect, test } from 'vitest'
import { createPlayer, evidence, fails } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const world = worldOf('ozon')

const toAgain = (replies = {}): Player => {
  const customer = createPlayer(world, { 'evidence.collect': evidence({ state: 'EXPIRED', reach: 'sms' }), ...replies })
  customer.command('start', 'missing-sms')
  customer.tap('mine')
  customer.share('79161234567')
  return customer
}

describe('back', () => {
  test('steps through the questions to the very first, and out of it no further', () => {
    const customer = toAgain()
    const steps = [customer.where()]
    for (; customer.labels().includes('Назад'); steps.push(customer.where())) customer.tap('back')
    expect(steps).toEqual(['missing-sms again.asked', 'missing-sms whose.sharing', 'missing-sms whose.asked'])
  })

  test('asks the number again where it was shared by a keyboard of its own', () => {
    const customer = toAgain()
    customer.tap('back')
    expect(customer.effects.at(-1)).toMatchObject({ kind: 'share', backLabel: 'Назад' })
    customer.write('Назад')
    expect(customer.where()).toBe('missing-sms whose.asked')
  })

  test('does not lead across a code that was sent', () => {
    const customer = toAgain()
    customer.tap('sms')
    expect(customer.where()).toBe('missing-sms again.sent.running')
    expect(customer.labels()).not.toContain('Назад')
  })

  test('leads back when the code could not be sent', () => {
    const customer = toAgain({ 'codes.send': fails('ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED', 600) })
    customer.tap('sms')
    customer.tap('back')
    expect(customer.where()).toBe('missing-sms again.asked')
  })

  test('runs the clock of the question anew', () => {
    const customer = toAgain({ 'codes.send': fails('CODE_DELIVERY.RESEND_TOO_EARLY', 40) })
    customer.tap('sms')
    customer.tap('person')
    customer.tap('back')
    expect(customer.where()).toBe('missing-sms again.too-early')
    const timer = Object.values(customer.now().timers).find(({ frame }) => frame !== null)
    expect(timer?.due).toBe(customer.clock() + 40_000)
  })

  test('out of the menu leads into the flow again', () => {
    const customer = toAgain()
    customer.tap('menu')
    expect(customer.where()).toBe('start troubles.menu')
    customer.tap('back')
    expect(customer.where()).toBe('missing-sms again.asked')
  })
})

describe('a flow beside the present one', () => {
  test('gives the question back, with the way back that it had', () => {
    const customer = toAgain()
    customer.tap('person')
    customer.tap('enough')
    expect(customer.where()).toBe('missing-sms again.asked')
    customer.tap('back')
    expect(customer.where()).toBe('missing-sms whose.sharing')
  })

  test('is opened once, however often it is asked for', () => {
    const customer = toAgain()
    customer.command('language')
    customer.command('language')
    expect(customer.now().frames.map(({ flow }) => flow)).toEqual(['start', 'missing-sms', 'language'])
  })

  test('that changes the language changes it for the codes of the flow beneath', () => {
    const customer = toAgain()
    customer.command('language')
    customer.tap('en')
    customer.tap('sms')
    const sent = customer.effects.find((effect) => effect.kind === 'call' && effect.src === 'codes.send')
    expect(sent).toMatchObject({ input: { locale: 'en' } })
  })
})
