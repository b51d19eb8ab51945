import { createHash } from 'node:crypto'
import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { tokenRecord } from '../authorization/require-token.ts'
import { describes } from '../openapi/operation.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { WireError } from '../wire-error.ts'
import { applyTrouble } from './camara-number.ts'

const verifyBody = z.union([
  z.strictObject({ phoneNumber }),
  z.strictObject({ hashedPhoneNumber: z.string().regex(/^[a-fA-F0-9]{64}$/) }),
])

/**
 * Gives the number whose mobile data the customer's browser used; throws 403 for a token that was got in any other way.
 */
const seenNumber = (request: Request): string => {
  const record = tokenRecord(request)
  if (record?.grant !== 'authorization_code' || record.subject === null)
    throw new WireError(
      403,
      'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK',
      'Client must authenticate via the mobile network to use this service',
    )
  return record.subject
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** CAMARA number-verification 2.1.0: compares a number with the one whose mobile data the browser used, or tells it. */
export const verificationRoutes = (app: Hono, parts: SandboxParts): void => {
  const verify = describes({
    id: 'phoneNumberVerify',
    summary: 'Compare a number with the one whose mobile data the browser used',
    body: verifyBody,
    answers: { 200: z.strictObject({ devicePhoneNumberVerified: z.boolean() }) },
    refusals: { 403: ['NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK'] },
  })
  app.post(PATHS.verifyNumber, verify, requireCapability(parts, 'verification'), async (c) => {
    const body = await readBody(c, verifyBody)
    const seen = seenNumber(c.req.raw)
    if ('phoneNumber' in body) await applyTrouble(parts, body.phoneNumber)
    const isSame =
      'phoneNumber' in body ? body.phoneNumber === seen : body.hashedPhoneNumber.toLowerCase() === sha256(seen)
    return c.json({ devicePhoneNumberVerified: isSame })
  })

  const tell = describes({
    id: 'phoneNumberShare',
    summary: 'Tell the number whose mobile data the browser used',
    answers: { 200: z.strictObject({ devicePhoneNumber: phoneNumber }) },
    refusals: { 403: ['NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK'] },
  })
  app.get(PATHS.deviceNumber, tell, requireCapability(parts, 'verification'), (c) =>
    c.json({ devicePhoneNumber: seenNumber(c.req.raw) }),
  )
}
