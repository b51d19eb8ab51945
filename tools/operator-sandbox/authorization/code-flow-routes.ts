import type { Context, Hono } from 'hono'
import { connectivityOf } from '../model/handset.ts'
import { findHandset } from '../model/lookup.ts'
import type { SandboxModel } from '../model/sandbox-model.ts'
import type { AuthorizationServer } from './authorization-server.ts'
import { askWhosePhone, CHOICE } from './whose-phone-page.ts'

/** Path of the authorization endpoint. */
export const AUTHORIZE_PATH = '/oauth2/authorize'

type Fault =
  | 'invalid_request'
  | 'invalid_scope'
  | 'unsupported_response_type'
  | 'login_required'
  | 'consent_required'
  | 'access_denied'

/**
 * Scopes of a request to the page, in order; null for those that it does not serve: openid, one purpose, and one of
 * number verification.
 */
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

const hasMobileData = (model: SandboxModel, number: string): boolean => {
  const handset = findHandset(model, number)
  return handset !== null && connectivityOf(handset.switches).includes('DATA')
}

/**
 * Serves the page to which browsers are sent. An operator's page asks nothing: it looks whose mobile data the browser
 * uses, which the control setting `mobileData` says (null: none, as on Wi-Fi), and sends the browser back at once. With
 * `asked` whoever is at the browser says it, since a playground has no mobile network.
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
    const { withoutConsent } = server.switches
    const mobileData = server.switches.mobileData === 'asked' ? c.req.query(CHOICE) : server.switches.mobileData
    if (mobileData === undefined) return askWhosePhone(c, model)
    if (mobileData === null || !hasMobileData(model, mobileData)) return refuse('login_required')
    if (withoutConsent.includes(mobileData)) return refuse('consent_required')
    const record = { grant: 'authorization_code', clientId: client.id, subject: mobileData, scopes } as const
    const code = server.codes.give({ record, redirectUri, challenge, nonce: asked('nonce') })
    return back(c, redirectUri, { code, state, iss: new URL(c.req.url).origin })
  })
}
