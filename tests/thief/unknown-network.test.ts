import { afterEach, expect, test } from 'vitest'
import type { Capability } from '../../src/core/operator/capability.ts'
import { OperatorError } from '../../src/core/operator/operator-error.ts'
import type { ErrorCode } from '../../src/core/operator/error-code.ts'
import type { Operator } from '../../src/core/ports/operator/operator-port.ts'
import { ANNA, codeOf, openCallStage } from '../app/calls/stage.ts'
import type { CallStage, CallStageOptions } from '../app/calls/stage.ts'

let stage: CallStage
afterEach(() => stage.close())

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString()

/** An operator that answers one signal in its own way. */
const whose = (signals: Partial<Operator['signals']>): CallStageOptions => ({
  change: (parts) => ({
    ...parts,
    operator: { ...parts.operator, signals: { ...parts.operator.signals, ...signals } },
  }),
})
const without = (...capabilities: readonly Capability[]): CallStageOptions => ({ without: capabilities })
const refusing = (code: ErrorCode) => async () => {
  throw new OperatorError(404, code, 'not this number', { upstreamCode: code })
}

/** F3: doubt used to fail open wherever the operator has no such API. */
test.each<[string, CallStageOptions]>([
  ['has no SIM swap API', without('signals.simSwapDate')],
  ['has no recycling API', without('signals.numberRecycling')],
  ['watches SIM cards for a day', whose({ simSwapDate: async () => ({ latestSimChange: null, monitoredPeriod: 1 }) })],
  ['does not find the number', whose({ simSwapDate: refusing('NOT_FOUND') })],
  ['does not apply to the number', whose({ simSwapDate: refusing('SERVICE_NOT_APPLICABLE') })],
  ['has no consent of the customer', whose({ simSwapDate: refusing('CONSENT_REQUIRED') })],
  ['denies this program a signal', whose({ numberRecycling: refusing('PERMISSION_DENIED') })],
  ['finds the number in no token', whose({ simSwapDate: refusing('MISSING_IDENTIFIER') })],
  ['finds another number in the token', whose({ numberRecycling: refusing('UNNECESSARY_IDENTIFIER') })],
  ['cannot tell of the holder', whose({ numberRecycling: refusing('IDENTIFIER_NOT_FOUND') })],
])('an operator that %s: a grave act takes a second proof', async (_what, options) => {
  stage = await openCallStage(options)
  const chat = await stage.chat()
  await chat.prove(ANNA, 'block-number')
  const block = { service: 'my-mts', phone: ANNA, reason: 'lost' } as const
  expect(await chat.ask('proofs.held', { service: 'my-mts', action: 'block-number', phone: ANNA })).toMatchObject({
    enough: false,
    missing: ['email-link'],
  })
  expect(await codeOf(chat.ask('lines.block', block))).toBe('PERMISSION_DENIED')
  await chat.ask('code-word.check', { service: 'my-mts', phone: ANNA, word: 'lilac' })
  expect((await chat.ask('lines.block', block)).state).toBe('under-way')
})

test('an operator that cannot tell whose line it is: a code alone changes nothing', async () => {
  stage = await openCallStage(without('subscribers.byNumber'))
  const chat = await stage.chat()
  await chat.prove(ANNA, 'block-number')
  expect(await codeOf(chat.ask('lines.block', { service: 'my-mts', phone: ANNA, reason: 'lost' }))).toBe(
    'PERMISSION_DENIED',
  )
})

/** F10: a SIM swapped 25 hours ago and the code word used to send a link to the new SIM. */
test.each([
  [25, 'RECOVERY.COOLING_OFF'],
  [100, 'RECOVERY.COOLING_OFF'],
])('a SIM changed %i hours ago gets no link for a new password, whoever knows the word', async (hours, refusal) => {
  stage = await openCallStage()
  const chat = await stage.chat()
  await stage.control('PATCH', `handsets/${ANNA}`, { simSwappedAt: hoursAgo(hours) })
  await chat.ask('code-word.check', { service: 'my-mts', phone: ANNA, word: 'lilac' })
  const reset = { service: 'my-mts', phone: ANNA, via: 'sms' } as const
  expect(await codeOf(chat.ask('password.reset', reset))).toBe(refusal)
  await chat.ask('password.reset', { ...reset, via: 'email-link' })
})

test('where nobody can tell of the SIM, the word alone sends no link to it', async () => {
  stage = await openCallStage(without('signals.simSwapDate'))
  const chat = await stage.chat()
  await chat.ask('code-word.check', { service: 'my-mts', phone: ANNA, word: 'lilac' })
  expect(await codeOf(chat.ask('password.reset', { service: 'my-mts', phone: ANNA, via: 'sms' }))).toBe(
    'RECOVERY.COOLING_OFF',
  )
})

/** F9: voicemail with a thief's mailbox 73 hours after the SIM was swapped. */
test.each(['voicemail', 'hold-number', 'block-number', 'call-forwarding', 'change-number', 'reset-password'])(
  '%s is grave: 73 hours after a SIM change it takes a second proof',
  async (action) => {
    stage = await openCallStage()
    const chat = await stage.chat()
    const service = ['voicemail', 'call-forwarding'].includes(action) ? 'mts-business' : 'my-mts'
    const phone = service === 'my-mts' ? ANNA : '+375290001003'
    await chat.prove(phone, action)
    await stage.control('PATCH', `handsets/${phone}`, { simSwappedAt: hoursAgo(73) })
    expect((await chat.ask('proofs.held', { service, action, phone })).missing).toEqual(['email-link'])
  },
)
