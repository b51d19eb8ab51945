import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { SIM_HOLD_MS } from '../model/attempt.ts'
import type { Handset } from '../model/handset.ts'
import { placeCall } from '../model/place-call.ts'
import { checkWord, useToken, useValidated } from '../model/recovery.ts'
import { transmit } from '../model/transmit.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { applyTrouble } from './camara-number.ts'
import { describes } from '../openapi/operation.ts'
import { OWN_ANSWERS } from '../answers/own-answers.ts'

const account = { customerId: z.string().optional(), phoneNumber: phoneNumber.optional() }
const wordBody = z.strictObject({ ...account, codeWord: z.string().min(1).max(100) })
const resetBody = z.strictObject({
  ...account,
  via: z.enum(['sms', 'voice', 'email-link']),
  recoveryToken: z.string().optional(),
  authenticationId: z.string().optional(),
})

type AccountOf = Pick<z.infer<typeof wordBody>, 'customerId' | 'phoneNumber'>

/** Finds the account's handset, and the key by which its tries are counted; there is a key without a handset too. */
const findAccount = (
  { model }: SandboxParts,
  body: AccountOf,
): { readonly handset: Handset | undefined; readonly key: string } => {
  const all = Object.values(model.state.handsets)
  const handset = all.find((one) =>
    body.phoneNumber === undefined ? one.customerId === body.customerId : one.number === body.phoneNumber,
  )
  return { handset, key: handset?.customerId ?? body.customerId ?? body.phoneNumber ?? '' }
}
const LINK_MS = 1_800_000

const sendLink = (parts: SandboxParts, handset: Handset, via: z.infer<typeof resetBody>['via']): void => {
  const { model, sender } = parts
  const text = `https://account.example/reset/${model.newId()}`
  if (via === 'sms') transmit(model, { to: handset.number, sender, text, authenticationId: null })
  else if (via === 'voice') placeCall(model, handset.number, text)
  else if (handset.email === null) throw new WireError(422, 'CODE_DELIVERY.CHANNEL_UNAVAILABLE', 'No e-mail on record.')
  else
    model.state.mails.push({ id: model.newId(), to: handset.email, subject: 'Password', text, at: model.timestamp() })
  model.notify('handset', handset.number)
}

/** Code words and password resets, an API of dozvon's own: no standard has them. */
export const credentialRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts

  app.post(
    PATHS.verifyCodeWord,
    describes({
      id: 'verifyCodeWord',
      summary: 'Check a code word',
      body: wordBody,
      answers: { 200: OWN_ANSWERS.codeWord },
      refusals: { 400: ['RECOVERY.CODE_WORD_MISMATCH'], 429: ['RECOVERY.LOCKED'] },
    }),
    requireCapability(parts, 'credentials.codeWord'),
    parts.idempotent,
    async (c) => {
      const body = await readBody(c, wordBody)
      if (body.phoneNumber !== undefined) await applyTrouble(parts, body.phoneNumber)
      const { handset, key } = findAccount(parts, body)
      const verdict = checkWord(model, key, body.codeWord, handset)
      model.notify('network')
      if (verdict.kind === 'locked')
        throw new WireError(429, 'RECOVERY.LOCKED', 'Too many wrong words.', verdict.retryAfterSec)
      if (verdict.kind === 'wrong')
        throw new WireError(400, 'RECOVERY.CODE_WORD_MISMATCH', 'The code word does not match.')
      return c.json({ recoveryToken: verdict.recoveryToken, expiresAt: verdict.expiresAt })
    },
  )

  app.post(
    PATHS.passwordReset,
    describes({
      id: 'startPasswordReset',
      summary: 'Send a link that sets a new password',
      body: resetBody,
      answers: { 200: OWN_ANSWERS.passwordReset },
      refusals: { 412: ['FAILED_PRECONDITION', 'RECOVERY.COOLING_OFF'], 422: ['CODE_DELIVERY.CHANNEL_UNAVAILABLE'] },
    }),
    requireCapability(parts, 'credentials.passwordReset'),
    parts.idempotent,
    async (c) => {
      const { via, recoveryToken, authenticationId, ...whose } = await readBody(c, resetBody)
      const { handset: owner, key } = findAccount(parts, whose)
      const handset =
        recoveryToken === undefined
          ? useValidated(model, authenticationId ?? '', owner)
          : useToken(model, recoveryToken, key)
      if (handset === null) throw new WireError(412, 'FAILED_PRECONDITION', 'The recovery token or code is not good.')
      const { simSwappedAt } = handset.switches
      const heldMs = simSwappedAt === null ? 0 : Date.parse(simSwappedAt) + SIM_HOLD_MS - model.now()
      if (heldMs > 0 && via !== 'email-link') {
        throw new WireError(412, 'RECOVERY.COOLING_OFF', 'The SIM has just been replaced.', Math.ceil(heldMs / 1000))
      }
      sendLink(parts, handset, via)
      return c.json({ expiresAt: new Date(model.now() + LINK_MS).toISOString() })
    },
  )
}
