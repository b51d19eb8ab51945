import { describe, expect, test } from 'vitest'
import type { SendCodeRequest } from '../../../src/core/operator/codes.ts'
import { ANNA, codeOfRefusal, onStage, own } from './stage.ts'
import { fc } from '../../support/fc.ts'

const smsTo = (phoneNumber: string): SendCodeRequest => ({
  to: { channel: 'sms', phoneNumber },
  purpose: 'account-recovery',
  message: 'Ozon: {{code}}. Tell nobody.',
  language: 'en',
})
const callTo = (phoneNumber: string): SendCodeRequest => ({
  ...smsTo(phoneNumber),
  to: { channel: 'voice', phoneNumber },
})
const OTP = 'ONE_TIME_PASSWORD_SMS'

describe('codes', () => {
  test('a code sent by SMS arrives on the phone and is right once', async () => {
    const { operator, handset } = await onStage()
    const sent = await operator.codes.send(smsTo(ANNA), own(ANNA))
    expect(sent).toMatchObject({
      channel: 'sms',
      messageId: null,
      maskedDestination: '+375 ••• 01',
      nextChannels: ['voice', 'email-link'],
    })
    const [sms] = (await handset()).sms
    const code = /\d{6}/.exec(sms?.text ?? '')?.[0] ?? ''
    expect(sms?.text).toBe(`Ozon: ${code}. Tell nobody.`)
    const { authenticationId } = sent
    await expect(operator.codes.validate({ authenticationId, code }, own(ANNA))).resolves.toHaveProperty('verifiedAt')
    expect(await codeOfRefusal(operator.codes.validate({ authenticationId, code }, own(ANNA)))).toBe(
      `${OTP}.VERIFICATION_EXPIRED`,
    )
  })

  test('a code by call is spoken digit by digit and validated like any other', async () => {
    const { operator, handset, codeOf } = await onStage()
    const { authenticationId } = await operator.codes.send(callTo(ANNA), own(ANNA))
    const code = await codeOf(authenticationId)
    expect((await handset()).calls).toMatchObject([
      { outcome: 'rang', spoken: `Ozon: ${[...code].join(' ')}. Tell nobody.` },
    ])
    await operator.codes.validate({ authenticationId, code }, own(ANNA))
  })

  test('a link by e-mail is found in the mailbox', async () => {
    const { operator, handset } = await onStage()
    const sent = await operator.codes.send(
      {
        to: { channel: 'email-link', email: 'anna@mail.example', returnUrl: 'https://t.me/bot?start=abc' },
        purpose: 'account-recovery',
        message: 'Come back here',
        language: 'en',
      },
      own(ANNA),
    )
    expect(sent.maskedDestination).toBe('a•••@mail.example')
    expect((await handset()).mails).toMatchObject([
      { subject: 'Come back here', text: 'Come back here\n\nhttps://t.me/bot?start=abc' },
    ])
  })

  test('an e-mail goes to the address on record for whoever proved the number, and to nobody else', async () => {
    const { operator, handset, codeOf } = await onStage()
    const to = { channel: 'email-link', phoneNumber: ANNA, returnUrl: 'https://t.me/bot' } as const
    const request: SendCodeRequest = { to, purpose: 'account-recovery', message: 'Ozon\n{{code}}', language: 'en' }
    const nobody = { correlator: 'c', idempotencyKey: 'k', subject: { kind: 'none' } } as const
    expect(await codeOfRefusal(operator.codes.send(request, nobody))).toBe('PERMISSION_DENIED')
    const { authenticationId, maskedDestination } = await operator.codes.send(request, own(ANNA))
    const code = await codeOf(authenticationId)
    expect(maskedDestination).toBe('a•••@mail.example')
    expect((await handset()).mails).toMatchObject([{ text: `Ozon\n${code}\n\nhttps://t.me/bot` }])
    await operator.codes.validate({ authenticationId, code }, own(ANNA))
  })

  test('the third wrong code is VERIFICATION_FAILED, and then even the right one is', async () => {
    const { operator, codeOf } = await onStage()
    const { authenticationId } = await operator.codes.send(smsTo(ANNA), own(ANNA))
    const right = await codeOf(authenticationId)
    const wrong = right === '000000' ? '000001' : '000000'
    const answers: string[] = []
    for (const code of [wrong, wrong, wrong, right]) {
      answers.push(await codeOfRefusal(operator.codes.validate({ authenticationId, code }, own(ANNA))))
    }
    expect(answers).toEqual([
      `${OTP}.INVALID_OTP`,
      `${OTP}.INVALID_OTP`,
      `${OTP}.VERIFICATION_FAILED`,
      `${OTP}.VERIFICATION_FAILED`,
    ])
  })

  test('the last allowed send succeeds and the next is MAX_OTP_CODES_EXCEEDED, until ten minutes have gone', async () => {
    let clock = Date.now()
    const { operator } = await onStage({ limits: { maxSend: 3 }, now: () => clock })
    await operator.codes.send(smsTo(ANNA), own(ANNA))
    await operator.codes.send(smsTo(ANNA), own(ANNA))
    expect(await codeOfRefusal(operator.codes.send(smsTo(ANNA), own(ANNA)))).toBe(`${OTP}.MAX_OTP_CODES_EXCEEDED`)
    clock += 600_001
    await expect(operator.codes.send(smsTo(ANNA), own(ANNA))).resolves.toHaveProperty('authenticationId')
  })

  test('a code expires after five minutes', async () => {
    let clock = Date.now()
    const { operator, codeOf } = await onStage({ now: () => clock })
    const { authenticationId } = await operator.codes.send(smsTo(ANNA), own(ANNA))
    const code = await codeOf(authenticationId)
    clock += 300_001
    expect(await codeOfRefusal(operator.codes.validate({ authenticationId, code }, own(ANNA)))).toBe(
      `${OTP}.VERIFICATION_EXPIRED`,
    )
  })

  test('a cancelled code is right no more', async () => {
    const { operator, codeOf } = await onStage()
    const { authenticationId } = await operator.codes.send(smsTo(ANNA), own(ANNA))
    const code = await codeOf(authenticationId)
    await operator.codes.cancel({ authenticationId }, own(ANNA))
    expect(await codeOfRefusal(operator.codes.validate({ authenticationId, code }, own(ANNA)))).toBe(
      `${OTP}.VERIFICATION_EXPIRED`,
    )
  })

  test.each([
    ['a message without the code', { ...smsTo(ANNA), message: 'nothing' }, 'INVALID_ARGUMENT'],
    ['a message that is too long', { ...smsTo(ANNA), message: `{{code}}${'x'.repeat(160)}` }, 'INVALID_ARGUMENT'],
    ['a number of a wrong form', smsTo('375290001001'), 'INVALID_ARGUMENT'],
    ['a number that nobody has', smsTo('+375290007777'), 'NOT_FOUND'],
  ] as const)('%s is refused', async (_what, request, code) => {
    const { operator } = await onStage()
    expect(await codeOfRefusal(operator.codes.send(request, own(ANNA)))).toBe(code)
  })

  test('an unknown authentication id is NOT_FOUND and a code of eleven characters INVALID_ARGUMENT', async () => {
    const { operator } = await onStage()
    const validate = (code: string) =>
      codeOfRefusal(operator.codes.validate({ authenticationId: 'no-such', code }, own(ANNA)))
    expect(await validate('123456')).toBe('NOT_FOUND')
    expect(await validate('12345678901')).toBe('INVALID_ARGUMENT')
  })

  test('the same key calls the phone once', async () => {
    const { operator, handset } = await onStage()
    const ctx = own(ANNA)
    const [one, other] = [await operator.codes.send(callTo(ANNA), ctx), await operator.codes.send(callTo(ANNA), ctx)]
    expect(other.authenticationId).toBe(one.authenticationId)
    expect((await handset()).calls).toHaveLength(1)
  })

  test('whatever is sent and typed, only the newest code is right, and only once', async () => {
    const { operator, codeOf, control } = await onStage({ limits: { maxSend: 1000, maxTry: 1000 } })
    const step = fc.oneof(fc.constant('send' as const), fc.nat({ max: 5 }))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await control('POST', '/reset')
        const sent: { readonly authenticationId: string; readonly code: string }[] = []
        const used = new Set<string>()
        for (const what of steps) {
          if (what === 'send') {
            const { authenticationId } = await operator.codes.send(smsTo(ANNA), own(ANNA))
            sent.push({ authenticationId, code: await codeOf(authenticationId) })
            continue
          }
          const tried = sent[what]
          if (tried === undefined) continue
          const accepted = await operator.codes.validate(tried, own(ANNA)).then(
            () => true,
            () => false,
          )
          expect(accepted).toBe(tried === sent.at(-1) && !used.has(tried.authenticationId))
          if (accepted) used.add(tried.authenticationId)
        }
      }),
      { numRuns: 25 },
    )
  })
})
