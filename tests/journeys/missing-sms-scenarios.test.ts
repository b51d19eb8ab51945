import { describe, expect, it } from 'vitest'
import type { Customer } from './customer.ts'
import { useScene } from './scene.ts'
import { letPass } from './time.ts'
import { shareNumber, typeNumber } from './way-in.ts'

const clock = { ahead: 0 }
const scene = useScene({ sandbox: { now: () => Date.now() + clock.ahead } })
const phoneOf = (digits: string): string => `375290000${digits}`

/** Scenario numbers whose line tells the trouble as soon as the number is proved: why, and the first question. */
const told = [
  ['000', 'why-on-the-phone', 'spam'],
  ['001', 'why-on-the-phone', 'spam'],
  ['010', 'why-phone-off', 'airplane'],
  ['011', 'why-roaming', 'airplane'],
  ['012', 'why-data-but-no-sms', 'restart'],
  ['020', 'why-inbox-full', 'space'],
  ['021', 'why-spam-filter', 'again'],
  ['022', 'why-sender-blocked', 'spam'],
  ['023', 'why-phone-fault', 'restart'],
  ['024', 'why-region-limit', 'again'],
  ['031', 'why-service-suspended', 'pay'],
  ['032', 'why-general', 'airplane'],
  ['040', 'sim-changed', 'sim-changed'],
  ['041', 'why-on-the-phone', 'spam'],
  ['043', 'why-on-the-phone', 'spam'],
  ['052', 'why-wait', 'waiting'],
  ['053', 'why-wait', 'waiting'],
] as const

describe('scenario numbers, shared', () => {
  it.each(told)('%s: %s, then %s', async (digits, why, first) => {
    const anna = await shareNumber(scene(), { phone: phoneOf(digits), sent: digits !== '032' })
    await anna.told(why)
    await anna.asked(first)
  })

  it('042: the number has another holder, so nobody but a person may help', async () => {
    const anna = await shareNumber(scene(), { phone: phoneOf('042') })
    await anna.told('why-number-reassigned')
    await anna.asked('no-desk', 'person')
  })

  const toOurCode = async (anna: Customer): Promise<void> => {
    await anna.told('why-not-sent')
    await anna.press('number', 'right')
    await anna.press('ask-service', 'not-came')
    await anna.press('scam', 'official')
    await anna.press('again', 'sms')
  }

  it('030: a line that cannot receive SMS is told when our code is refused', async () => {
    const anna = await shareNumber(scene(), { phone: phoneOf('030'), sent: false })
    await toOurCode(anna)
    await anna.told('why-line-cannot-get-sms')
    await anna.press('again', 'email-link')
    await anna.asked('letter')
  })

  it('033: too many codes at the operator, and a time to wait', async () => {
    const anna = await shareNumber(scene(), { phone: phoneOf('033'), sent: false })
    await toOurCode(anna)
    await anna.asked('limit')
    expect(anna.question()?.text).toContain('10 минут')
  })

  it('052: the clock runs out, the question comes by itself; still under way, other causes are looked at', async () => {
    const anna = await shareNumber(scene(), { phone: `${phoneOf('052')}` })
    await anna.asked('waiting')
    await letPass(scene().test, 2)
    await anna.asked('did-it-come')
    await anna.press('did-it-come', 'not-came')
    await anna.asked('airplane')
  })

  it('053: the SMS expires while the customer waits; a new code of ours is the next step', async () => {
    clock.ahead = 0
    const anna = await shareNumber(scene(), { phone: phoneOf('053') })
    await anna.asked('waiting')
    clock.ahead = 130_000
    await letPass(scene().test, 2)
    await anna.press('did-it-come', 'not-came')
    await anna.told('why-delayed')
    await anna.asked('again')
    clock.ahead = 0
  })
})

describe('scenario numbers, typed', () => {
  it.each([...told.map(([digits]) => digits), '030', '033', '050', '051'])(
    '%s: the general questions, and nothing about the number',
    async (digits) => {
      const anna = await typeNumber(scene(), { number: `+${phoneOf(digits)}`, sent: false })
      await anna.told('why-general')
      await anna.asked('airplane')
      expect(anna.screen().join()).not.toContain('Оператор сообщает')
    },
  )
})
