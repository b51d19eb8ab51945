import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { tokenSubject } from '../authorization/require-token.ts'
import type { Handset } from '../model/handset.ts'
import { IDENTITY_ATTRIBUTES, identityAttributes, plainForm, SCORED } from '../model/identity.ts'
import type { Identity, IdentityAttribute } from '../model/identity.ts'
import { jaroWinkler } from '../model/jaro-winkler.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { WireError } from '../wire-error.ts'
import { identifyMobile, numberBesideToken } from './camara-number.ts'
import { ABOUT_NUMBER, describes } from '../openapi/operation.ts'
import type { Refusals } from '../openapi/operation.ts'
import { CAMARA_ANSWERS } from '../answers/camara-answers.ts'

const matchBody = z
  .strictObject({ phoneNumber: phoneNumber.exactOptional(), ...identityAttributes.shape })
  .exactPartial()

const REFUSALS: Refusals = {
  ...ABOUT_NUMBER,
  400: ['KNOW_YOUR_CUSTOMER.INVALID_PARAM_COMBINATION'],
  403: ['INVALID_TOKEN_CONTEXT', 'KNOW_YOUR_CUSTOMER.ID_DOCUMENT_REQUIRED', 'KNOW_YOUR_CUSTOMER.ID_DOCUMENT_MISMATCH'],
}

const BEST_WRONG_SCORE = 99

/** The customer's data as they are verified; an address of e-mail on record is one of them. */
const verifiedIdentity = ({ identity, email }: Handset): Identity =>
  email === null ? identity : { email, ...identity }

const verdictOn = (
  attribute: IdentityAttribute,
  given: string,
  verified: string | undefined,
): Record<string, unknown> => {
  if (verified === undefined) return { [`${attribute}Match`]: 'not_available' }
  const [one, other] = [plainForm(given), plainForm(verified)]
  if (one === other) return { [`${attribute}Match`]: 'true' }
  const score = Math.min(BEST_WRONG_SCORE, Math.round(jaroWinkler(one, other) * 100))
  return { [`${attribute}Match`]: 'false', ...(SCORED.has(attribute) ? { [`${attribute}MatchScore`]: score } : {}) }
}

/** Refuses a request that asks for nothing, before anybody is looked for. */
const requireAttributes = (c: Context, given: Identity, number: string | undefined): void => {
  if (Object.keys(given).length > 0) return
  if (number === undefined && tokenSubject(c.req.raw) === null)
    throw new WireError(400, 'INVALID_ARGUMENT', 'The body is empty.')
  throw new WireError(400, 'KNOW_YOUR_CUSTOMER.INVALID_PARAM_COMBINATION', 'Name at least one attribute.')
}

/** Refuses to compare anything without the right document, at an operator that wants it. */
const requireDocument = (parts: SandboxParts, given: Identity, verified: Identity): void => {
  if (!parts.policies.requiresIdDocument) return
  if (given.idDocument === undefined)
    throw new WireError(403, 'KNOW_YOUR_CUSTOMER.ID_DOCUMENT_REQUIRED', 'The idDocument is required.')
  const { idDocument } = verified
  if (idDocument === undefined || plainForm(given.idDocument) !== plainForm(idDocument))
    throw new WireError(403, 'KNOW_YOUR_CUSTOMER.ID_DOCUMENT_MISMATCH', 'The idDocument is not that of this number.')
}

/** CAMARA kyc-match 0.4.0: compares what is said of a customer with what the operator has verified. */
export const identityRoutes = (app: Hono, parts: SandboxParts): void => {
  app.post(
    PATHS.identityMatch,
    describes({
      id: 'KYC_Match',
      summary: 'Compare what is said of a customer with what is verified',
      body: matchBody,
      answers: { 200: CAMARA_ANSWERS.identityMatch },
      refusals: REFUSALS,
    }),
    requireCapability(parts, 'signals.identityMatch'),
    async (c) => {
      const { phoneNumber: number, ...given } = await readBody(c, matchBody)
      requireAttributes(c, given, number)
      const verified = verifiedIdentity(await identifyMobile(parts, c, numberBesideToken(c, number)))
      requireDocument(parts, given, verified)
      const verdicts = IDENTITY_ATTRIBUTES.flatMap((attribute) => {
        const value = given[attribute]
        return value === undefined ? [] : [verdictOn(attribute, value, verified[attribute])]
      })
      return c.json(Object.assign({}, ...verdicts) as Record<string, unknown>)
    },
  )
}
