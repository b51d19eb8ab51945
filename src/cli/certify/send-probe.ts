import { ASSERTION_HEADER } from '../../../wire/operator/assertion.ts'
import { partsOfPath } from '../../../wire/operator/api-names.ts'
import { operationAt } from '../../../wire/operator/scopes.ts'
import { createLocate } from '../../adapters/operator/transport/api-addresses.ts'
import type { ApiAddresses } from '../../adapters/operator/transport/api-addresses.ts'
import { asVersionFive } from '../../adapters/operator/transport/as-version-five.ts'
import { otherIdentifier } from '../../adapters/operator/transport/identifier-book.ts'
import type { Identifier } from '../../adapters/operator/transport/identifier-book.ts'
import { numberInBody, withoutNumber } from '../../adapters/operator/transport/number-in-body.ts'
import { createSignOrder } from '../../adapters/operator/transport/sign-order.ts'
import { isErrorCode } from '../../core/operator/error-code.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Timeouts } from '../../adapters/operator/timeouts.ts'
import type { Target } from './certify-target.ts'
import { errorCodeOf } from './judge-answer.ts'
import type { Answered, Exchange, ProbeRequest, RawBody, Unanswered } from './probe.ts'

/** Parts of sending. */
interface SendParts {
  readonly target: Target
  readonly timeouts: Timeouts
  /** Test number, which tokens name; null when there is none. */
  readonly number: PhoneNumber | null
  readonly signal: AbortSignal
  /** Hears every token that is sent, so that no output repeats one. */
  readonly onToken: (token: string) => void
  readonly run: string
}

/** Sends a request with an API in one version, or in that of the settings. Rejects only once the run is stopped. */
export type SendProbe = (request: ProbeRequest, versions: ReadonlyMap<string, string>) => Promise<Exchange>

const WRONG_TOKEN = 'not-a-token-of-anybody'

const isRaw = (body: unknown): body is RawBody => typeof body === 'object' && body !== null && 'raw' in body

const textOf = (body: unknown): string | null => {
  if (body === undefined) return null
  return isRaw(body) ? body.raw : JSON.stringify(body)
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Names a failure by its code: messages of systems hold addresses. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (/^[A-Z0-9_]{3,60}$/.test(code)) return code
  return cause instanceof Error ? cause.name : 'an error'
}

/** Puts versions beside the addresses of the settings. */
const inVersions = (addresses: ApiAddresses | null, versions: ReadonlyMap<string, string>): ApiAddresses | null => {
  if (versions.size === 0) return addresses
  const apis = new Map(addresses?.apis)
  for (const [api, version] of versions) apis.set(api, { ...apis.get(api), version })
  return { ...addresses, apis }
}

/** Gives the addresses of the settings with the versions that were found. */
export const addressesWith = (target: Target, versions: ReadonlyMap<string, string>): ApiAddresses | null =>
  inVersions(target.addresses, versions)

/**
 * Creates the function that sends probes, each once: with the token of its operation, and a customer named as the API
 * takes it.
 */
export const createSendProbe = ({ target, timeouts, number, signal, onToken, run }: SendParts): SendProbe => {
  const { root, login, signing } = target
  const sign = signing === null ? null : createSignOrder(signing, root, Date.now)
  const ways = new Map<string, Identifier>()
  let sent = 0

  const exchange = async (
    request: ProbeRequest,
    url: { readonly root: string; readonly path: string },
    token: string | null,
  ): Promise<Answered> => {
    sent += 1
    const correlator = `certify-${run}-${sent}`
    const body = textOf(request.body)
    const order = request.order
    const ctx = { correlator, idempotencyKey: request.idempotencyKey ?? correlator, subject: { kind: 'none' } as const }
    const assertion =
      sign === null || order === undefined
        ? null
        : await sign({ order, method: request.method, path: new URL(url.root + url.path).pathname, body }, ctx)
    const began = performance.now()
    const answer = await fetch(url.root + url.path, {
      method: request.method,
      headers: {
        'accept': 'application/json',
        'x-correlator': correlator,
        ...(body === null ? {} : { 'content-type': request.mediaType ?? 'application/json' }),
        ...(request.idempotencyKey === undefined ? {} : { 'idempotency-key': request.idempotencyKey }),
        ...(assertion === null ? {} : { [ASSERTION_HEADER]: assertion }),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeouts[request.kind])]),
    })
    const text = await answer.text()
    return {
      kind: 'answer',
      status: answer.status,
      headers: answer.headers,
      json: parse(text),
      isEmpty: text === '',
      mediaType: (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
      milliseconds: Math.round(performance.now() - began),
      isCorrelated: answer.headers.get('x-correlator') === correlator,
    }
  }
  const failure = (request: ProbeRequest, error: unknown): Unanswered => {
    if (error instanceof OperatorError) return { kind: 'no-token', error }
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    return isLate ? { kind: 'late', afterMs: timeouts[request.kind] } : { kind: 'broken', reason: reasonOf(error) }
  }
  /** Sends with a token of the log-in. A refusal with 401 gets one new token, as the assistant does it. */
  const logIn = async (
    request: ProbeRequest,
    url: { readonly root: string; readonly path: string },
    subject: PhoneNumber | null,
  ): Promise<Exchange> => {
    const scope = operationAt(request.path)?.scope ?? null
    let last: Answered | null = null
    const once = async (token: string | null): Promise<Answered> => {
      if (token !== null) onToken(token)
      last = await exchange(request, url, token)
      if (last.status === 401) throw new OperatorError(401, 'UNAUTHENTICATED', 'refused')
      return last
    }
    try {
      const need = { scopes: scope === null ? [] : [scope], subject }
      return await login.send(need, once, { timeoutMs: timeouts[request.kind], signal })
    } catch (error) {
      return last ?? failure(request, error)
    }
  }
  const sendBy = (way: Identifier, request: ProbeRequest, url: { readonly root: string; readonly path: string }) => {
    const place = operationAt(request.path)?.number ?? null
    if (place === null || way === 'body') return logIn(request, url, null)
    const named = numberInBody(request.body, place)
    const shown = named !== null && way === 'token' ? { ...request, body: withoutNumber(request.body, place) } : request
    return logIn(shown, url, named ?? number)
  }
  const refusalIn = (result: Exchange): OperatorError | null => {
    if (result.kind === 'no-token') return result.error
    const code = result.kind === 'answer' && result.status >= 400 ? errorCodeOf(result) : null
    return result.kind === 'answer' && code !== null && isErrorCode(code)
      ? new OperatorError(result.status, code, 'refused')
      : null
  }
  return async (asked, versions) => {
    signal.throwIfAborted()
    const place = createLocate(root, inVersions(target.addresses, versions))(asked.path)
    const written = isRaw(asked.body) ? { ...asked, path: place.path } : asVersionFive({ ...asked, path: place.path })
    const url = { root: place.root, path: written.path }
    const request = { ...written, path: asked.path }
    const outcome = async (): Promise<Exchange> => {
      const given = request.credentials ?? 'own'
      if (given !== 'own')
        return exchange(request, url, given === 'wrong' ? WRONG_TOKEN : null).catch((error: unknown) =>
          failure(request, error),
        )
      const api = partsOfPath(request.path)?.api ?? ''
      const way = ways.get(api) ?? (login.namesSubjects ? 'token' : 'body')
      const first = await sendBy(way, request, url)
      const other = otherIdentifier(way, refusalIn(first), login.namesSubjects)
      if (other === null || operationAt(request.path)?.number === null) return first
      const second = await sendBy(other, request, url)
      if (refusalIn(second) === null) ways.set(api, other)
      return second
    }
    const result = await outcome()
    signal.throwIfAborted()
    return result
  }
}
