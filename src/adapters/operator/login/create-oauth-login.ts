import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../../../core/operator/operator-error.ts'
import { loginFailure } from './login-failures.ts'
import type { Exchange, Login, TokenNeed, TokenWait } from './login-port.ts'
import { readServerMetadata } from './read-server-metadata.ts'
import type { ServerMetadata } from './read-server-metadata.ts'
import { requestToken } from './request-token.ts'
import type { LoginOptions } from './request-token.ts'
import { createTokenCache } from './token-cache.ts'

/** Age at which the server's description is read again; while that fails the old one serves. */
const METADATA_MS = 3_600_000

/** Creates the reader of the server's description, which keeps it for an hour. */
export const createMetadataReader = (issuer: URL, now: () => number): (() => Promise<ServerMetadata>) => {
  let known: { readonly metadata: ServerMetadata; readonly readAt: number } | null = null
  let reading: Promise<ServerMetadata> | null = null
  const readOnce = (): Promise<ServerMetadata> => {
    reading ??= readServerMetadata(issuer)
      .then((metadata) => {
        known = { metadata, readAt: now() }
        return metadata
      })
      .finally(() => {
        reading = null
      })
    return reading
  }
  return async () => {
    if (known === null) return readOnce()
    const { metadata, readAt } = known
    if (now() - readAt < METADATA_MS) return metadata
    return readOnce().catch(() => metadata)
  }
}

/** Waits for what others wait for too: who gives up leaves it to them. */
const withinWait = async <Value>(value: Promise<Value>, { timeoutMs, signal }: TokenWait): Promise<Value> => {
  const done = new AbortController()
  const stop = signal === undefined ? done.signal : AbortSignal.any([done.signal, signal])
  const late = sleep(timeoutMs, undefined, { signal: stop, ref: false }).then(
    () => Promise.reject(loginFailure(504, 'TIMEOUT', 'no_answer')),
    () =>
      done.signal.aborted ? new Promise<never>(() => {}) : Promise.reject(loginFailure(504, 'TIMEOUT', 'given_up')),
  )
  return Promise.race([value, late]).finally(() => done.abort())
}

const isRefusedToken = (error: unknown): boolean => error instanceof OperatorError && error.status === 401

/**
 * Creates the log-in by OAuth 2: tokens of the authorization server, kept by customer and scope, and replaced once when
 * the operator refuses one. `now` gives ms since 1970.
 */
export const createOauthLogin = (options: LoginOptions, now: () => number): Login => {
  const metadata = createMetadataReader(new URL(options.issuer), now)
  const tokens = createTokenCache(async (need) => requestToken(await metadata(), options, need, now), now)

  const repeat = async <Answer>(
    need: TokenNeed,
    exchange: Exchange<Answer>,
    wait: TokenWait,
    refused: { readonly token: string; readonly error: unknown },
  ): Promise<Answer> => {
    const token = await withinWait(tokens.replace(need, refused.token), wait)
    if (token === null) throw refused.error
    try {
      return await exchange(token)
    } catch (error) {
      if (isRefusedToken(error)) tokens.giveUpOn(need)
      throw error
    }
  }
  return {
    namesSubjects: 'key' in options.proof,
    send: async (need, exchange, wait) => {
      const token = await withinWait(tokens.get(need), wait)
      try {
        return await exchange(token)
      } catch (error) {
        if (!isRefusedToken(error)) throw error
        return repeat(need, exchange, wait, { token, error })
      }
    },
  }
}
