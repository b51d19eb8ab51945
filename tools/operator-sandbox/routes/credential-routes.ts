import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { SIM_HOLD_MS } from '../model/attempt.ts'
import type { Handset } from '../model/handset.ts'
import { placeCall } from '../model/place-call.ts'
import { checkWord, useToken, useValidated } from '../model/recovery.ts'
import { transmit } from '../model/transmit.ts'
import { needs, type SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { meetTrouble } from './camara-number.ts'

const account = { customerId: z.string().optional(), phoneNumber: phoneNumber.optional() }
const wordBody = z.strictObject({ ...account, codeWord: z.string().min(1).max(100) })
const resetBody = z.strictObject({
  ...account,
  via: z.enum(['sms', 'voice', 'email-link']),
  recoveryToken: z.string().optional(),
  authenticationId: z.string().optional(),
})

type AccountOf = Pick<z.infer<typeof wordBody>, 'customerId' | 'phoneNumber'>

/** The account's handset, if there is one, and by what its tries are counted whether there is one or not. */
const accountOf = (
  { world }: SandboxParts,
  body: AccountOf,
): { readonly handset: Handset | undefined; readonly key: string } => {
  const all = Object.values(world.state.handsets)
  const handset = all.find((one) =>
    body.phoneNumber === undefined ? one.customerId === body.customerId : one.number === body.phoneNumber,
  )
  return { handset, key: handset?.customerId ?? body.customerId ?? body.phoneNumber ?? '' }
}
const LINK_MS = 1_800_000

const sendLink = (parts: SandboxParts, handset: Handset, via: z.infer<typeof resetBody>['via']): void => {
  const { world, sender } = parts
  const text = `https://account.example/reset/${world.newId()}`
  if (via === 'sms') transmit(world, { to: handset.number, sender, text, authenticationId: null })
  else if (via === 'voice') placeCall(world, handset.number, text)
  else if (handset.email === null) throw new WireError(422, 'CODE_DELIVERY.CHANNEL_UNAVAILABLE', 'No e-mail on record.')
  else
    world.state.mails.push({ id: world.newId(), to: handset.email, subject: 'Password', text, at: world.timestamp() })
  world.changed('handset', handset.number)
}

/** Our own API for code words and password resets: no standard has them. */
export const credentialRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts

  app.post(PATHS.verifyCodeWord, needs(parts, 'credentials.codeWord'), parts.once, async (c) => {
    const body = await readBody(c, wordBody)
    if (body.phoneNumber !== undefined) await meetTrouble(parts, body.phoneNumber)
    const { handset, key } = accountOf(parts, body)
    const verdict = checkWord(world, key, body.codeWord, handset)
    world.changed('network')
    if (verdict.kind === 'locked')
      throw new WireError(429, 'RECOVERY.LOCKED', 'Too many wrong words.', verdict.retryAfterSec)
    if (verdict.kind === 'wrong')
      throw new WireError(400, 'RECOVERY.CODE_WORD_MISMATCH', 'The code word does not match.')
    return c.json({ recoveryToken: verdict.recoveryToken, expiresAt: verdict.expiresAt })
  })

  app.post(PATHS.passwordReset, needs(parts, 'credentials.passwordReset'), parts.once, async (c) => {
    const { via, recoveryToken, authenticationId, ...whose } = await readBody(c, resetBody)
    const { handset: known, key } = accountOf(parts, whose)
    const handset =
      recoveryToken === undefined
        ? useValidated(world, authenticationId ?? '', known)
        : useToken(world, recoveryToken, key)
    if (handset === null) throw new WireError(412, 'FAILED_PRECONDITION', 'The recovery token or code is not good.')
    const { simSwappedAt } = handset.switches
    const heldMs = simSwappedAt === null ? 0 : Date.parse(simSwappedAt) + SIM_HOLD_MS - world.now()
    if (heldMs > 0 && via !== 'email-link') {
      throw new WireError(412, 'RECOVERY.COOLING_OFF', 'The SIM has just been replaced.', Math.ceil(heldMs / 1000))
    }
    sendLink(parts, handset, via)
    return c.json({ expiresAt: new Date(world.now() + LINK_MS).toISOString() })
  })
}
