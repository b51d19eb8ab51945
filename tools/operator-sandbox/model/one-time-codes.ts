import { randomInt } from 'node:crypto'
import type { CodeChannel } from '../../../wire/operator/vocabulary.ts'
import type { WireErrorCode } from '../../../wire/operator/error-codes.ts'
import type { SandboxModel } from './sandbox-model.ts'
import type { Code } from './sandbox-state.ts'

const SEND_WINDOW_MS = 600_000
const FORGET_MS = 24 * 3_600_000

/** True when one more send would reach the limit of sends within ten minutes. */
export const tooManySends = (model: SandboxModel, to: string): boolean => {
  const since = model.now() - SEND_WINDOW_MS
  const recent = Object.values(model.state.codes).filter((code) => code.to === to && Date.parse(code.sentAt) > since)
  return recent.length + 1 >= model.limits.maxSend
}

/** Makes a code of six digits; every older open code for the same destination is superseded. */
export const issueCode = (model: SandboxModel, to: string, channel: CodeChannel): Code => {
  for (const older of Object.values(model.state.codes)) {
    const id = older.authenticationId
    if (model.now() - Date.parse(older.sentAt) > FORGET_MS) Reflect.deleteProperty(model.state.codes, id)
    else if (older.to === to && older.state === 'open') model.state.codes[id] = { ...older, state: 'superseded' }
  }
  const issued: Code = {
    authenticationId: model.newId(),
    channel,
    to,
    code: String(randomInt(1_000_000)).padStart(6, '0'),
    sentAt: model.timestamp(),
    wrongTries: 0,
    state: 'open',
  }
  model.state.codes[issued.authenticationId] = issued
  return issued
}

/** The verdict on a typed code. */
export type CodeVerdict = 'right' | Extract<WireErrorCode, 'NOT_FOUND' | `ONE_TIME_PASSWORD_SMS.${string}`>

/** Checks a typed code and counts the try, as the test definitions of CAMARA one-time-password-sms 1.1.1 require. */
export const checkCode = (model: SandboxModel, authenticationId: string, typed: string): CodeVerdict => {
  const code = model.state.codes[authenticationId]
  if (code === undefined) return 'NOT_FOUND'
  if (code.state === 'failed') return 'ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED'
  const old = model.now() - Date.parse(code.sentAt) > model.limits.codeTtlSec * 1000
  if (code.state !== 'open' || old) return 'ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED'
  if (code.code === typed) {
    model.state.codes[authenticationId] = { ...code, state: 'used' }
    return 'right'
  }
  const wrongTries = code.wrongTries + 1
  const usedUp = wrongTries >= model.limits.maxTry
  model.state.codes[authenticationId] = { ...code, wrongTries, state: usedUp ? 'failed' : 'open' }
  return usedUp ? 'ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED' : 'ONE_TIME_PASSWORD_SMS.INVALID_OTP'
}

/** Makes an open code useless; false when there is no such code. */
export const cancelCode = (model: SandboxModel, authenticationId: string): boolean => {
  const code = model.state.codes[authenticationId]
  if (code === undefined) return false
  if (code.state === 'open') model.state.codes[authenticationId] = { ...code, state: 'cancelled' }
  return true
}
