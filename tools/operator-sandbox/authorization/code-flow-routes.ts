import { createHash, randomBytes } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { findHandset } from '../model/lookup.ts'
import type { SandboxModel } from '../model/sandbox-model.ts'
import type { AuthorizationServer, IssuedRecord } from './authorization-server.ts'

/** Path of the authorization endpoint. */
export const AUTHORIZE_PATH = '/oauth2/authorize'

/** A code that was given to a browser, and what it was given for. */
interface GivenCode {
  readonly record: IssuedRecord
  readonly redirectUri: string
  readonly challenge: string
  readonly nonce: string
  readonly endsAtMs: number
}

/** What a token request that brings a code gets: the record of its token, and the claim of its id token. */
export interface RedeemedCode {
  readonly record: IssuedRecord
  readonly nonce: string
}

/** Codes of the authorization code flow (RFC 6749, section 4.1), each good once and for a minute. */
export interface CodeBook {
  readonly give: (code: Omit<GivenCode, 'endsAtMs'>) => string
  /** Redeems a code of this client; null for one that is unknown, used, over, of another address or of another verifier (RFC 7636). */
  readonly redeem: (ask: {
    readonly code: string
    readonly clientId: string
    readonly redirectUri: string
    readonly verifier: string
  }) => RedeemedCode | null
}

const LIFE_MS = 60_000

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')

/** Creates the book. `now` gives ms since 1970. */
export const createCodeBook = (now: () => number): CodeBook => {
  const given = new Map<string, GivenCode>()
  return {
    give: (one) => {
      const code = randomBytes(24).toString('base64url')
      given.set(code, { ...one, endsAtMs: now() + LIFE_MS })
      return code
    },
    redeem: ({ code, clientId, redirectUri, verifier }) => {
      const found = given.get(code)
      given.delete(code)
      if (found === undefined || now() >= found.endsAtMs || found.record.clientId !== clientId) return null
      const fits = found.redirectUri === redirectUri && found.challenge === challengeOf(verifier)
      return fits ? { record: found.record, nonce: found.nonce } : null
    },
  }
}

type Fault =
  | 'invalid_request'
  | 'invalid_scope'
  | 'unsupported_response_type'
  | 'login_required'
  | 'consent_required'
  | 'access_denied'

/** Scopes of a request to the page, in order; null for those that it does not serve: openid, one purpose, and one of number verification. */
const scopesOf = (text: string, known: ReadonlySet<string>): readonly string[] | null => {
  const scopes = text.split(' ').filter((one) => one !== '')
  const [purposes, others] = [
    scopes.filter((one) => one.startsWith('dpv:')),
    scopes.filter((one) => !one.startsWith('dpv:')),
  ]
  const own = others.filter((one) => one !== 'openid')
  return others.includes('openid') && purposes.length === 1 && own.length > 0 && own.every((one) => known.has(one))
    ? scopes
    : null
}

const back = (c: Context, redirectUri: string, answer: Readonly<Record<string, string>>): Response => {
  const url = new URL(redirectUri)
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value)
  return c.redirect(url.href)
}

/**
 * Serves the page to which browsers are sent. It asks nothing: it looks whose mobile data the browser uses, which the control setting
 * `mobileData` says (null: none, as on Wi-Fi), and sends the browser back at once.
 */
export const codeFlowRoutes = (
  app: Hono,
  server: AuthorizationServer,
  model: SandboxModel,
  known: ReadonlySet<string>,
): void => {
  app.get(AUTHORIZE_PATH, (c) => {
    c.header('Cache-Control', 'no-store')
    const asked = (name: string): string => c.req.query(name) ?? ''
    const client = server.client(asked('client_id'))
    const redirectUri = asked('redirect_uri')
    // RFC 6749, 4.1.2.1: never sent to an address that the client has not registered.
    if (client === null || !(client.redirectUris ?? []).includes(redirectUri))
      return c.text('The client or its address is not known here.', 400)
    const state = asked('state')
    const refuse = (error: Fault): Response => back(c, redirectUri, { error, state, iss: new URL(c.req.url).origin })
    if (asked('response_type') !== 'code') return refuse('unsupported_response_type')
    const challenge = asked('code_challenge')
    if (asked('code_challenge_method') !== 'S256' || challenge === '' || state === '' || asked('nonce') === '')
      return refuse('invalid_request')
    const scopes = scopesOf(asked('scope'), known)
    if (scopes === null) return refuse('invalid_scope')
    const { mobileData, withoutConsent } = server.switches
    if (mobileData === null || findHandset(model, mobileData) === null) return refuse('login_required')
    if (withoutConsent.includes(mobileData)) return refuse('consent_required')
    const record = { grant: 'authorization_code', clientId: client.id, subject: mobileData, scopes } as const
    const code = server.codes.give({ record, redirectUri, challenge, nonce: asked('nonce') })
    return back(c, redirectUri, { code, state, iss: new URL(c.req.url).origin })
  })
}
