import * as oauth from 'oauth4webapi'
import { loginFailure, faultOf, LOGIN_FAULTS, noAnswerOfServer, refusalOfServer } from './login-failures.ts'
import { isSafeAddress, requestOptions } from './read-server-metadata.ts'
import type { ServerMetadata } from './read-server-metadata.ts'
import { clientAuth, errorIn } from './request-token.ts'
import type { LoginOptions } from './request-token.ts'

/** One way of a browser to the authorization server and back. */
interface CodeFlowWay {
  readonly returnUrl: string
  readonly nonce: string
  readonly verifier: string
}

/**
 * The authorization code flow (OpenID Connect Core, 3.1) with PKCE, for tokens that a customer's own browser brings.
 */
export interface CodeFlow {
  /** Gives the address of the server's page for one scope. */
  readonly pageFor: (way: CodeFlowWay & { readonly state: string; readonly scope: string }) => Promise<string>
  /** Exchanges what came back for an access token. Rejects with an `OperatorError`. */
  readonly exchange: (way: CodeFlowWay & { readonly answer: URLSearchParams }) => Promise<string>
}

/** Makes the failure of a server that saw no customer: no mobile data, no consent, or a no on its page. */
const notSeen = (error: string) =>
  loginFailure(403, 'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK', error)

const pageOf = ({ authorization_endpoint: page }: ServerMetadata): URL => {
  if (page === undefined || !URL.canParse(page)) throw loginFailure(501, 'NOT_IMPLEMENTED', LOGIN_FAULTS.noMetadata)
  const url = new URL(page)
  if (!isSafeAddress(url)) throw faultOf(LOGIN_FAULTS.plainHttp)
  return url
}

const OAUTH_ERROR = /^[a-z_]{1,40}$/

/** Reads the way back; the state was compared by whoever kept it. */
const readAnswer = (metadata: ServerMetadata, client: oauth.Client, answer: URLSearchParams): URLSearchParams => {
  try {
    return oauth.validateAuthResponse(metadata, client, answer, answer.get('state') ?? '')
  } catch (error) {
    if (error instanceof oauth.AuthorizationResponseError)
      throw notSeen(OAUTH_ERROR.test(error.error) ? error.error : 'unknown_error')
    throw faultOf(LOGIN_FAULTS.unreadable)
  }
}

/** Creates the flow. `metadata` gives the server's description. */
export const createCodeFlow = (options: LoginOptions, metadata: () => Promise<ServerMetadata>): CodeFlow => {
  const client: oauth.Client = { client_id: options.clientId }
  return {
    pageFor: async ({ returnUrl, nonce, verifier, state, scope }) => {
      const url = pageOf(await metadata())
      const parameters = {
        response_type: 'code',
        client_id: options.clientId,
        redirect_uri: returnUrl,
        scope: `openid ${options.purpose} ${scope}`,
        state,
        nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        // Nobody types a password there: the operator looks at the connection, or says that it cannot (OpenID Connect
        // Core, 3.1.2.1).
        prompt: 'none',
      }
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
      return url.href
    },
    exchange: async ({ returnUrl, nonce, verifier, answer }) => {
      const server = await metadata()
      const auth = await clientAuth(server, options)
      const given = readAnswer(server, client, answer)
      const reply = await oauth
        .authorizationCodeGrantRequest(
          server,
          client,
          auth,
          given,
          returnUrl,
          verifier,
          requestOptions(new URL(options.issuer)),
        )
        .catch((error: unknown) => {
          throw noAnswerOfServer(error)
        })
      if (reply.status !== 200) {
        const body = await reply.text().catch(() => '')
        throw refusalOfServer({ scopes: [], subject: null }, reply, errorIn(reply, body))
      }
      const tokens = await oauth
        .processAuthorizationCodeResponse(server, client, reply, { expectedNonce: nonce, requireIdToken: true })
        .catch(() => {
          throw faultOf(LOGIN_FAULTS.unreadable)
        })
      if (tokens.token_type !== 'bearer') throw faultOf(LOGIN_FAULTS.tokenType)
      return tokens.access_token
    },
  }
}
