import { randomInt } from 'node:crypto'
import type { CodeChannel } from '../../../src/core/operator/codes.ts'
import type { ErrorCode } from '../../../src/core/operator/operator-error.ts'
import type { Code, World } from './operator-model.ts'

const SEND_WINDOW_MS = 600_000
const FORGET_MS = 24 * 3_600_000

/** Whether one more send would reach the limit of sends within ten minutes. */
export const tooManySends = (world: World, to: string): boolean => {
  const since = world.now() - SEND_WINDOW_MS
  const recent = Object.values(world.state.codes).filter((code) => code.to === to && Date.parse(code.sentAt) > since)
  return recent.length + 1 >= world.limits.maxSend
}

/** Makes a code; every older one for the same destination expires with it. */
export const issueCode = (world: World, to: string, channel: CodeChannel): Code => {
  for (const older of Object.values(world.state.codes)) {
    const id = older.authenticationId
    if (world.now() - Date.parse(older.sentAt) > FORGET_MS) Reflect.deleteProperty(world.state.codes, id)
    else if (older.to === to && older.state === 'open') world.state.codes[id] = { ...older, state: 'superseded' }
  }
  const issued: Code = {
    authenticationId: world.newId(),
    channel,
    to,
    code: String(randomInt(1_000_000)).padStart(6, '0'),
    sentAt: world.timestamp(),
    wrongTries: 0,
    state: 'open',
  }
  world.state.codes[issued.authenticationId] = issued
  return issued
}

/** What becomes of a typed code. */
export type CodeVerdict = 'right' | Extract<ErrorCode, 'NOT_FOUND' | `ONE_TIME_PASSWORD_SMS.${string}`>

/** Checks a typed code once, as the test definitions of CAMARA one-time-password-sms 1.1.1 have it. */
export const checkCode = (world: World, authenticationId: string, typed: string): CodeVerdict => {
  const code = world.state.codes[authenticationId]
  if (code === undefined) return 'NOT_FOUND'
  if (code.state === 'failed') return 'ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED'
  const old = world.now() - Date.parse(code.sentAt) > world.limits.codeTtlSec * 1000
  if (code.state !== 'open' || old) return 'ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED'
  if (code.code === typed) {
    world.state.codes[authenticationId] = { ...code, state: 'used' }
    return 'right'
  }
  const wrongTries = code.wrongTries + 1
  const usedUp = wrongTries >= world.limits.maxTry
  world.state.codes[authenticationId] = { ...code, wrongTries, state: usedUp ? 'failed' : 'open' }
  return usedUp ? 'ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED' : 'ONE_TIME_PASSWORD_SMS.INVALID_OTP'
}

/** Makes an open code useless; false when there is no such code. */
export const cancelCode = (world: World, authenticationId: string): boolean => {
  const code = world.state.codes[authenticationId]
  if (code === undefined) return false
  if (code.state === 'open') world.state.codes[authenticationId] = { ...code, state: 'cancelled' }
  return true
}
