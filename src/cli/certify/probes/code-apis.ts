import { PATHS } from '../../../../wire/operator/paths.ts'
import {
  describe,
  doesNotFit,
  errorCodeOf,
  expecting,
  fits,
  hasStatus,
  isMissing,
  notOffered,
  succeeds,
} from '../judge-answer.ts'
import type { Probe, ProbedApi, RequestOf } from '../probe.ts'
import { CAMARA_OVERALL, changing, fieldOf, repeated } from './probe-forms.ts'
import { OWN } from './documents.ts'
import * as schemas from './wire-schemas.ts'

const OTP = 'CAMARA one-time-password-sms 1.1.1'
const TEXT = 'Certification test: {{code}}'

/** A code that is none: codes are digits. */
const WRONG_CODE = 'x0x0x0'
const UNKNOWN_ID = 'certify-unknown-id'

/** Expects that a wrong code is refused. A yes to it would let anybody in. */
const refusesCode = (codes: readonly string[], statuses: readonly number[]) =>
  expecting(`${statuses.join(' or ')} with ${codes.join(' or ')}`, `${OTP}, POST validate-code`, (answer) => {
    if (answer.status < 300) return doesNotFit(`${answer.status}: a wrong code is taken for right`)
    const code = errorCodeOf(answer)
    return statuses.includes(answer.status) && code !== null && codes.includes(code)
      ? fits(describe(answer))
      : doesNotFit(describe(answer))
  })

const REFUSALS = ['INVALID_OTP', 'VERIFICATION_FAILED', 'VERIFICATION_EXPIRED'].map(
  (end) => `ONE_TIME_PASSWORD_SMS.${end}`,
)

const sendSms: RequestOf = changing((phoneNumber) => ({
  path: PATHS.sendCode,
  kind: 'codes',
  body: { phoneNumber, message: TEXT },
  order: { act: 'codes.send', object: { line: phoneNumber } },
}))
const sendVoice: RequestOf = changing((phoneNumber, { run }) => ({
  path: PATHS.sendVoiceCode,
  kind: 'codes',
  body: { phoneNumber, message: TEXT, language: 'en' },
  order: { act: 'codes.send', object: { line: phoneNumber } },
  idempotencyKey: `${run}-voice`,
}))

const validation = (authenticationId: string) => ({
  path: PATHS.validateCode,
  kind: 'validate' as const,
  body: { authenticationId, code: WRONG_CODE },
  order: { act: 'codes.validate', object: { code: authenticationId } },
})

const cancelVoice: RequestOf = changing((_number, known) => {
  const code = fieldOf(known, sendVoice, 'authenticationId')
  return code === null
    ? { notTried: 'no code was sent' }
    : {
        path: PATHS.cancelCode,
        kind: 'validate',
        body: { authenticationId: code },
        order: { act: 'codes.cancel', object: { code } },
        idempotencyKey: `${known.run}-cancel`,
      }
})

const codeProbes: readonly Probe[] = [
  {
    name: 'send-code: the test number',
    request: sendSms,
    ...succeeds([200], schemas.sentCode, `${OTP}, POST send-code`),
  },
  {
    name: 'send-code: a message without {{code}}',
    request: changing((phoneNumber) => ({
      path: PATHS.sendCode,
      kind: 'codes',
      body: { phoneNumber, message: 'Certification test' },
      order: { act: 'codes.send', object: { line: phoneNumber } },
    })),
    ...hasStatus([400], 'an invalid message', `${OTP}, SendCodeBody`),
  },
  {
    name: 'validate-code: a wrong code',
    request: changing((_number, known) => {
      const id = fieldOf(known, sendSms, 'authenticationId')
      return id === null ? { notTried: 'no code was sent' } : validation(id)
    }),
    ...refusesCode(REFUSALS, [400]),
  },
  {
    name: 'validate-code: an unknown authenticationId',
    request: changing(() => validation(UNKNOWN_ID)),
    ...refusesCode(['NOT_FOUND', 'INVALID_ARGUMENT', ...REFUSALS], [400, 404]),
  },
]

/** One-time codes by SMS. */
export const SMS_API: ProbedApi = {
  api: 'one-time-password-sms',
  title: 'CAMARA one-time-password-sms',
  document: OTP,
  capabilities: ['codes.sms'],
  presence: [() => ({ method: 'GET', path: PATHS.validateCode, kind: 'validate' })],
  isPresenceWeak: true,
  probes: codeProbes,
  overall: CAMARA_OVERALL,
}

/** One-time codes by a call. */
export const VOICE_PROBES: readonly Probe[] = [
  {
    name: 'send-code: the test number',
    request: sendVoice,
    ...succeeds([200], schemas.sentCode, `${OWN}, ${PATHS.sendVoiceCode}`),
  },
  repeated('send-code', sendVoice, 'authenticationId'),
  {
    name: 'cancel-code: the code',
    request: cancelVoice,
    ...expecting('204', `${OWN}, ${PATHS.cancelCode}`, (answer) => {
      if (isMissing(answer)) return notOffered(describe(answer))
      return answer.status < 300 ? fits(describe(answer)) : doesNotFit(describe(answer))
    }),
  },
]
