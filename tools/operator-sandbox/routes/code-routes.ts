import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Handset } from '../model/handset.ts'
import { findHandset } from '../model/lookup.ts'
import { cancelCode, checkCode, issueCode, tooManySends } from '../model/one-time-codes.ts'
import { placeCall } from '../model/place-call.ts'
import { scenarioOf } from '../model/scenario.ts'
import { transmit } from '../model/transmit.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { applyTrouble } from './camara-number.ts'
import { describes } from '../openapi/operation.ts'
import type { Refusals } from '../openapi/operation.ts'
import { CAMARA_ANSWERS } from '../answers/camara-answers.ts'

const message = z
  .string()
  .max(160)
  .regex(/\{\{code\}\}/)
const authenticationId = z.string().min(1).max(36)
const sendBody = z.strictObject({ phoneNumber, message })
const voiceBody = z.strictObject({ phoneNumber, message, language: z.string() })
const validateBody = z.strictObject({ authenticationId, code: z.string().min(1).max(10) })
const cancelBody = z.strictObject({ authenticationId })

const SENDING: Refusals = {
  403: [
    'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED',
    'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED',
    'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED',
  ],
  404: ['NOT_FOUND'],
}

const refuse = (status: 400 | 403 | 404, code: WireError['code']): never => {
  throw new WireError(status, code, `One-time password: ${code}.`)
}

const admit = async (parts: SandboxParts, number: string): Promise<Handset> => {
  await applyTrouble(parts, number)
  const refusal = scenarioOf(number)?.refusal
  if (refusal !== undefined) throw new WireError(refusal.status, refusal.code, `One-time password: ${refusal.code}.`)
  const handset = findHandset(parts.model, number)
  if (handset === null) return refuse(404, 'NOT_FOUND')
  if (handset.switches.suspended) refuse(403, 'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED')
  if (tooManySends(parts.model, number)) refuse(403, 'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED')
  return handset
}

/** CAMARA one-time-password-sms 1.1.1, and the same API by voice (dozvon's own). */
export const codeRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts

  app.post(
    PATHS.sendCode,
    describes({
      id: 'sendCode',
      summary: 'Send a one-time password by SMS',
      body: sendBody,
      answers: { 200: CAMARA_ANSWERS.sendCode },
      refusals: SENDING,
    }),
    requireCapability(parts, 'codes.sms'),
    async (c) => {
      const body = await readBody(c, sendBody)
      const { switches } = await admit(parts, body.phoneNumber)
      if (switches.landline) refuse(403, 'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED')
      const { authenticationId, code } = issueCode(model, body.phoneNumber, 'sms')
      const text = body.message.replaceAll('{{code}}', code)
      transmit(model, { to: body.phoneNumber, sender: parts.sender, text, authenticationId })
      return c.json({ authenticationId })
    },
  )

  app.post(
    PATHS.sendVoiceCode,
    describes({
      id: 'sendVoiceCode',
      summary: 'Send a one-time password by a call',
      body: voiceBody,
      answers: { 200: CAMARA_ANSWERS.sendCode },
      refusals: SENDING,
    }),
    requireCapability(parts, 'codes.voice'),
    parts.idempotent,
    async (c) => {
      const body = await readBody(c, voiceBody)
      await admit(parts, body.phoneNumber)
      const { authenticationId, code } = issueCode(model, body.phoneNumber, 'voice')
      placeCall(model, body.phoneNumber, body.message.replaceAll('{{code}}', [...code].join(' ')))
      return c.json({ authenticationId })
    },
  )

  app.post(
    PATHS.validateCode,
    describes({
      id: 'validateCode',
      summary: 'Validate a one-time password, however it was sent',
      body: validateBody,
      answers: { 204: null },
      refusals: {
        400: [
          'ONE_TIME_PASSWORD_SMS.INVALID_OTP',
          'ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED',
          'ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED',
        ],
        404: ['NOT_FOUND'],
      },
    }),
    requireCapability(parts, 'codes.sms', 'codes.voice', 'codes.email-link'),
    async (c) => {
      const body = await readBody(c, validateBody)
      const verdict = checkCode(model, body.authenticationId, body.code)
      if (verdict === 'right') return c.body(null, 204)
      return refuse(verdict === 'NOT_FOUND' ? 404 : 400, verdict)
    },
  )

  app.post(
    PATHS.cancelCode,
    describes({
      id: 'cancelCode',
      summary: 'Make a one-time password useless',
      body: cancelBody,
      answers: { 204: null },
      refusals: { 404: ['NOT_FOUND'] },
    }),
    requireCapability(parts, 'codes.sms', 'codes.voice', 'codes.email-link'),
    parts.idempotent,
    async (c) => {
      const body = await readBody(c, cancelBody)
      return cancelCode(model, body.authenticationId) ? c.body(null, 204) : refuse(404, 'NOT_FOUND')
    },
  )
}
