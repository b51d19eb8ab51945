import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../paths.ts'
import { SIM_HOLD_MS } from '../model/attempt.ts'
import type { Handset } from '../model/handset.ts'
import { placeCall } from '../model/place-call.ts'
import { checkWord, useToken } from '../model/recovery.ts'
import { transmit } from '../model/transmit.ts'
import { needs, type SandboxParts } from '../parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'

const wordBody = z.strictObject({ customerId: z.string(), codeWord: z.string().min(1).max(100) })
const resetBody = z.strictObject({
  customerId: z.string(), via: z.enum(['sms', 'voice', 'email-link']), recoveryToken: z.string(),
})
const LINK_MS = 1_800_000

const sendLink = (parts: SandboxParts, handset: Handset, via: z.infer<typeof resetBody>['via']): void => {
  const { world, sender } = parts
  const text = `https://account.example/reset/${world.newId()}`
  if (via === 'sms') transmit(world, { to: handset.number, sender, text, authenticationId: null })
  else if (via === 'voice') placeCall(world, handset.number, text)
  else if (handset.email === null) throw new WireError(422, 'CODE_DELIVERY.CHANNEL_UNAVAILABLE', 'No e-mail on record.')
  else world.state.mails.push({ id: world.newId(), to: handset.email, subject: 'Password', text, at: world.timestamp() })
  world.changed('handset', handset.number)
}

/** Our own API for code words and password resets: no standard has them. */
export const credentialRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts

  app.post(PATHS.verifyCodeWord, needs(parts, 'credentials.codeWord'), parts.once, async (c) => {
    const { customerId, codeWord } = await readBody(c, wordBody)
    const verdict = checkWord(world, customerId, codeWord)
    world.changed('network')
    if (verdict.kind === 'locked') throw new WireError(429, 'RECOVERY.LOCKED', 'Too many wrong words.', verdict.retryAfterSec)
    if (verdict.kind === 'wrong') throw new WireError(400, 'RECOVERY.CODE_WORD_MISMATCH', 'The code word does not match.')
    return c.json({ recoveryToken: verdict.recoveryToken, expiresAt: verdict.expiresAt })
  })

  app.post(PATHS.passwordReset, needs(parts, 'credentials.passwordReset'), parts.once, async (c) => {
    const { customerId, via, recoveryToken } = await readBody(c, resetBody)
    const handset = useToken(world, recoveryToken, customerId)
    if (handset === null) throw new WireError(412, 'FAILED_PRECONDITION', 'The recovery token is not good.')
    const { simSwappedAt } = handset.switches
    const heldMs = simSwappedAt === null ? 0 : Date.parse(simSwappedAt) + SIM_HOLD_MS - world.now()
    if (heldMs > 0 && via !== 'email-link') {
      throw new WireError(412, 'RECOVERY.COOLING_OFF', 'The SIM has just been replaced.', Math.ceil(heldMs / 1000))
    }
    sendLink(parts, handset, via)
    return c.json({ expiresAt: new Date(world.now() + LINK_MS).toISOString() })
  })
}
