import type { Hono } from 'hono'
import { z } from 'zod'
import type { SandboxModel } from '../model/sandbox-model.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { KNOWN_SCOPES } from './authorization-server.ts'
import type { AuthorizationServer } from './authorization-server.ts'
import { AUTHORIZE_PATH, codeFlowRoutes } from './code-flow-routes.ts'
import { ACCEPTED_ALGORITHMS } from './signed-tokens.ts'
import { answerTokenRequest, JWT_BEARER, TOKEN_PATH } from './token-endpoint.ts'

const KEYS_PATH = '/oauth2/jwks'

const switches = z
  .strictObject({
    tokenLifeSec: z.int().min(0),
    subjects: z.boolean(),
    withoutConsent: z.array(phoneNumber),
    consentAt: z.enum(['server', 'api']),
    identifiers: z.enum(['standard', 'body', 'token']),
    captureUrl: z.string().nullable(),
    mobileData: z.union([phoneNumber, z.literal('asked')]).nullable(),
    down: z.boolean(),
  })
  .exactPartial()

/**
 * The authorization server over HTTP: its description (OpenID Connect Discovery), keys and token endpoint, and control
 * calls.
 */
export const authorizationRoutes = (app: Hono, server: AuthorizationServer, model: SandboxModel): void => {
  app.get('/.well-known/openid-configuration', (c) => {
    const issuer = new URL(c.req.url).origin
    return c.json({
      issuer,
      authorization_endpoint: `${issuer}${AUTHORIZE_PATH}`,
      token_endpoint: `${issuer}${TOKEN_PATH}`,
      jwks_uri: `${issuer}${KEYS_PATH}`,
      grant_types_supported: ['client_credentials', JWT_BEARER, 'authorization_code'],
      token_endpoint_auth_methods_supported: ['private_key_jwt', 'client_secret_basic'],
      token_endpoint_auth_signing_alg_values_supported: ACCEPTED_ALGORITHMS,
      scopes_supported: [...KNOWN_SCOPES],
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['ES256'],
      authorization_response_iss_parameter_supported: true,
      subject_types_supported: ['pairwise'],
    })
  })
  app.get(KEYS_PATH, (c) => c.json(server.publicKeys()))
  codeFlowRoutes(app, server, model, KNOWN_SCOPES)
  app.post(TOKEN_PATH, (c) => answerTokenRequest(c, server, model))

  app.get('/_sandbox/authorization', (c) => c.json({ ...server.switches, issued: server.issued }))
  app.patch('/_sandbox/authorization', async (c) => {
    server.switches = { ...server.switches, ...(await readBody(c, switches)) }
    return c.json(server.switches)
  })
  app.post('/_sandbox/authorization/revoke', (c) => {
    server.revokeAll()
    return c.body(null, 204)
  })
}
