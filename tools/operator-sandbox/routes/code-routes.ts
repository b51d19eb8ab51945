import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { findHandset } from '../model/lookup.ts'
import { cancelCode, checkCode, issueCode, tooManySends } from '../model/one-time-codes.ts'
import { placeCall } from '../model/place-call.ts'
import { scenarioOf } from '../model/scenario.ts'
import { transmit } from '../model/transmit.ts'
import { needs, type SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { meetTrouble } from './camara-number.ts'

const message = z
  .string()
  .max(160)
  .regex(/\{\{code\}\}/)
const authenticationId = z.string().min(1).max(36)
const sendBody = z.strictObject({ phoneNumber, message })
const voiceBody = z.strictObject({ phoneNumber, message, language: z.string() })
const validateBody = z.strictObject({ authenticationId, code: z.string().min(1).max(10) })
const cancelBody = z.strictObject({ authenticationId })

const refuse = (status: 400 | 403 | 404, code: WireError['code']): never => {
  throw new WireError(status, code, `One-time password: ${code}.`)
}

const admit = async (parts: SandboxParts, number: string): Promise<void> => {
  await meetTrouble(parts, number)
  const refusal = scenarioOf(number)?.refusal
  if (refusal !== undefined) throw new WireError(refusal.status, refusal.code, `One-time password: ${refusal.code}.`)
  const handset = findHandset(parts.world, number)
  if (handset === null) return refuse(404, 'NOT_FOUND')
  if (handset.switches.suspended) refuse(403, 'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED')
  if (tooManySends(parts.world, number)) refuse(403, 'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED')
}

/** CAMARA one-time-password-sms 1.1.1, and its sibling by voice. */
export const codeRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts

  app.post(PATHS.sendCode, needs(parts, 'codes.sms'), async (c) => {
    const body = await readBody(c, sendBody)
    await admit(parts, body.phoneNumber)
    const { authenticationId, code } = issueCode(world, body.phoneNumber, 'sms')
    const text = body.message.replaceAll('{{code}}', code)
    transmit(world, { to: body.phoneNumber, sender: parts.sender, text, authenticationId })
    return c.json({ authenticationId })
  })

  app.post(PATHS.sendVoiceCode, needs(parts, 'codes.voice'), parts.once, async (c) => {
    const body = await readBody(c, voiceBody)
    await admit(parts, body.phoneNumber)
    const { authenticationId, code } = issueCode(world, body.phoneNumber, 'voice')
    placeCall(world, body.phoneNumber, body.message.replaceAll('{{code}}', [...code].join(' ')))
    return c.json({ authenticationId })
  })

  app.post(PATHS.validateCode, needs(parts, 'codes.sms', 'codes.voice', 'codes.email-link'), async (c) => {
    const body = await readBody(c, validateBody)
    const verdict = checkCode(world, body.authenticationId, body.code)
    if (verdict === 'right') return c.body(null, 204)
    return refuse(verdict === 'NOT_FOUND' ? 404 : 400, verdict)
  })

  app.post(PATHS.cancelCode, needs(parts, 'codes.sms', 'codes.voice', 'codes.email-link'), parts.once, async (c) => {
    const body = await readBody(c, cancelBody)
    return cancelCode(world, body.authenticationId) ? c.body(null, 204) : refuse(404, 'NOT_FOUND')
  })
}
