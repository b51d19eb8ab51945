import { operationAt } from '../../../../wire/operator/scopes.ts'
import type { CallContext } from '../../../core/operator/request-context.ts'
import type { Located } from './api-addresses.ts'
import type { Login, TokenNeed } from '../login/login-port.ts'
import { createIdentifierBook, otherIdentifier } from './identifier-book.ts'
import type { Identifier } from './identifier-book.ts'
import { asVersionFive } from './as-version-five.ts'
import { numberInBody, withoutNumber } from './number-in-body.ts'
import type { OperatorAnswer, OperatorRequest } from './operator-request.ts'
import { sendRequest } from './send-request.ts'
import type { RequestSettings } from './send-request.ts'

/** Settings of a request whose token comes from the log-in, and whose address from the list of them. */
export type LoggedInSettings = Omit<RequestSettings, 'token' | 'root'> & {
  readonly login: Login
  /** Finds the place of an API for a path of the wire. */
  readonly locate: (path: string) => Located
}

/** Sends a request once, with a token. Rejects with `OperatorError`. */
export type SendLoggedIn = <T>(
  request: OperatorRequest<T>,
  ctx: CallContext,
  timeoutMs: number,
) => Promise<OperatorAnswer<T>>

/** A request in one of the ways of naming its customer, and the token for it. */
interface Prepared<T> {
  readonly request: OperatorRequest<T>
  readonly need: TokenNeed
}

/** Gives the number that a request is about and that may be left out of it; null for all other requests. */
const subjectOf = ({ path, body }: OperatorRequest<unknown>) => {
  const place = operationAt(path)?.number ?? null
  const number = place === null ? null : numberInBody(body, place)
  return place === null || number === null ? null : { place, number }
}

const prepare = <T>(request: OperatorRequest<T>, way: Identifier): Prepared<T> => {
  const scope = operationAt(request.path)?.scope ?? null
  const scopes = scope === null ? [] : [scope]
  const subject = subjectOf(request)
  if (subject === null || way === 'body') return { request, need: { scopes, subject: null } }
  const need = { scopes, subject: subject.number }
  return way === 'token'
    ? { request: { ...request, body: withoutNumber(request.body, subject.place) }, need }
    : { request, need }
}

/** Gives an API's name and version in a path: `/sim-swap/v2`. */
const apiOf = (path: string): string => path.split('/').slice(0, 3).join('/')

/**
 * Creates the function that sends one request with a token for its operation. A customer is named by the token where
 * that is possible; an API that wants it otherwise is asked once more, and remembered.
 */
export const createSendLoggedIn = (settings: LoggedInSettings): SendLoggedIn => {
  const { login, locate, now } = settings
  const book = createIdentifierBook(login.namesSubjects, now)

  return async (request, ctx, timeoutMs) => {
    const deadline = performance.now() + timeoutMs
    const leftMs = (): number => Math.max(1, Math.ceil(deadline - performance.now()))
    const { token: brought } = request
    if (brought !== undefined) {
      const { root, path } = locate(request.path)
      return sendRequest({ ...settings, root, token: brought }, asVersionFive({ ...request, path }), ctx, timeoutMs)
    }
    const sendBy = (way: Identifier) => {
      const prepared = prepare(request, way)
      const { root, path } = locate(request.path)
      return login.send(
        prepared.need,
        (token) =>
          sendRequest({ ...settings, root, token }, asVersionFive({ ...prepared.request, path }), ctx, leftMs()),
        { timeoutMs: leftMs(), signal: ctx.signal },
      )
    }
    const api = apiOf(request.path)
    const way = book.of(api)
    try {
      return await sendBy(way)
    } catch (error) {
      const other = subjectOf(request) === null ? null : otherIdentifier(way, error, login.namesSubjects)
      if (other === null) throw error
      const answer = await sendBy(other)
      book.learn(api, other)
      return answer
    }
  }
}
