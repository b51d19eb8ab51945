import { describe, expect, test } from 'vitest'
import { codeOfRefusal, onStage, own } from '../../adapters/operator/stage.ts'

const number = (digits: string) => `+375290000${digits}`
const smsTo = (phoneNumber: string) =>
  ({
    to: { channel: 'sms', phoneNumber },
    purpose: 'account-recovery',
    message: '{{code}}',
    language: 'en',
  }) as const

describe('scenario numbers', () => {
  test.each([
    ['000', 'DELIVERED', null, 'handset'],
    ['001', 'DELIVERED', null, 'carrier'],
    ['010', 'ENROUTE', 'IMSI_DETACHED', 'unknown'],
    ['011', 'ENROUTE', 'ABSENT_SUBSCRIBER', 'unknown'],
    ['012', 'ENROUTE', 'ABSENT_SUBSCRIBER', 'unknown'],
    ['020', 'ENROUTE', 'MEMORY_CAPACITY_EXCEEDED', 'unknown'],
    ['021', 'REJECTED', 'SPAM_FILTERED', 'unknown'],
    ['022', 'REJECTED', 'SENDER_BLOCKED', 'unknown'],
    ['023', 'ENROUTE', 'EQUIPMENT_ERROR', 'unknown'],
    ['024', 'REJECTED', 'REGION_NOT_ALLOWED', 'unknown'],
    ['040', 'ENROUTE', 'CALL_BARRED', 'unknown'],
    ['041', 'DELIVERED', null, 'handset'],
    ['042', 'DELIVERED', null, 'handset'],
    ['043', 'DELIVERED', null, 'handset'],
    ['052', 'ENROUTE', null, 'unknown'],
  ])('%s: the receipt is %s, %s, by %s', async (digits, state, cause, acknowledgedBy) => {
    const { operator } = await onStage()
    const ctx = own(number(digits))
    const { authenticationId } = await operator.codes.send(smsTo(number(digits)), ctx)
    expect(await operator.delivery.get({ authenticationId }, ctx)).toMatchObject({ state, cause, acknowledgedBy })
  })

  test.each([
    ['030', 'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED'],
    ['031', 'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED'],
    ['032', 'NOT_FOUND'],
    ['033', 'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED'],
    ['050', 'UNAVAILABLE'],
    ['777', 'NOT_FOUND'],
  ])('%s: a code is refused with %s', async (digits, code) => {
    const { operator } = await onStage()
    expect(await codeOfRefusal(operator.codes.send(smsTo(number(digits)), own(number(digits))))).toBe(code)
  })

  test('051 does not answer in time, and a code may have been sent', async () => {
    const { operator } = await onStage({ stallMs: 400 }, { timeouts: { codes: 50, signals: 50 } })
    const phoneNumber = number('051')
    await expect(operator.codes.send(smsTo(phoneNumber), own(phoneNumber))).rejects.toMatchObject({
      code: 'TIMEOUT',
      mayHaveHappened: true,
    })
    await expect(operator.signals.roaming({ phoneNumber }, own(phoneNumber))).rejects.toMatchObject({
      code: 'TIMEOUT',
      mayHaveHappened: false,
    })
  })

  test('053 expires after 120 seconds', async () => {
    let clock = Date.now()
    const { operator } = await onStage({ now: () => clock })
    const ctx = own(number('053'))
    const { authenticationId } = await operator.codes.send(smsTo(number('053')), ctx)
    expect(await operator.delivery.get({ authenticationId }, ctx)).toMatchObject({ state: 'ENROUTE' })
    clock += 120_000
    expect(await operator.delivery.get({ authenticationId }, ctx)).toMatchObject({ state: 'EXPIRED', cause: null })
  })

  test('have the signals that belong to them', async () => {
    const {
      operator: { signals },
    } = await onStage()
    const ask = (digits: string) => [{ phoneNumber: number(digits) }, own(number(digits))] as const
    expect(await signals.reachability(...ask('000'))).toMatchObject({ connectivity: ['DATA', 'SMS'] })
    expect(await signals.reachability(...ask('010'))).toMatchObject({ reachable: false })
    expect(await signals.reachability(...ask('011'))).toMatchObject({ reachable: false })
    expect(await signals.roaming(...ask('011'))).toMatchObject({ roaming: true })
    expect(await signals.reachability(...ask('012'))).toMatchObject({ connectivity: ['DATA'] })
    expect(await signals.subscriptionStatus(...ask('031'))).toMatchObject({ voiceSmsIn: 'suspended' })
    const { latestSimChange } = await signals.simSwapDate(...ask('040'))
    expect(Math.round((Date.now() - Date.parse(latestSimChange ?? '')) / 3_600_000)).toBe(2)
    const [recycledNumber, ctx] = ask('042')
    const recycled = await signals.numberRecycling({ ...recycledNumber, specifiedDate: '2024-01-01' }, ctx)
    expect(recycled.phoneNumberRecycled).toBe(true)
    expect(await signals.callForwarding(...ask('043'))).toEqual(['unconditional'])
    expect(await codeOfRefusal(signals.roaming(...ask('050')))).toBe('UNAVAILABLE')
    expect(await codeOfRefusal(signals.roaming(...ask('032')))).toBe('IDENTIFIER_NOT_FOUND')
  })
})
