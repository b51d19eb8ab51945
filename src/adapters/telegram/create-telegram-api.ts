import { setTimeout as sleep } from 'node:timers/promises'
import { Api } from 'grammy'
import type { ApiClientOptions } from 'grammy'
import { request } from 'undici'
import { createPostJson } from './create-post-json.ts'
import { RefusedError, UnknownTokenError } from '../../core/ports/messenger-errors.ts'
import { callTelegram } from './call-telegram.ts'
import type { BotIdentity } from './bot-identity.ts'

/** Seconds for which Telegram holds a `getUpdates` open without updates; at most 50. */
export const LONG_POLL_S = 30

const CALL_TIMEOUT_MS = 20_000
const POLL_TIMEOUT_MS = (LONG_POLL_S + 15) * 1_000

/** grammY's own time-out, a last resort: the time-outs of the request are shorter. */
const GRAMMY_TIMEOUT_S = 60

interface PostRequest {
  readonly method: 'POST'
  readonly headers: Record<string, string>
  readonly body: string
  readonly signal: AbortSignal
}

/** Sends a request with a file by undici, without a time-out for its upload of grammY's own. */
const postByUndici = async (
  url: string,
  { method, headers, body, signal }: PostRequest,
): Promise<{ readonly json: () => Promise<unknown> }> => {
  const headersTimeout = url.endsWith('/getUpdates') ? POLL_TIMEOUT_MS : CALL_TIMEOUT_MS
  const answer = await request(url, { method, headers, body, signal, headersTimeout, bodyTimeout: CALL_TIMEOUT_MS })
  return { json: () => answer.body.json() }
}

/** A bot's token and the root of the Bot API: Telegram's own by default. */
export interface ClientOptions {
  readonly token: string
  readonly root?: string
}

/** Root of Telegram's own Bot API. */
const TELEGRAM_ROOT = 'https://api.telegram.org'

/**
 * Creates a client of the Bot API for one bot. It never repeats a call: only the caller knows if that does harm. A call
 * fails when it gets no answer for 20 s, a poll for 45 s.
 */
export const createTelegramApi = ({ token, root = TELEGRAM_ROOT }: ClientOptions): Api => {
  const apiRoot = root.replace(/\/+$/, '')
  const api = new Api(token, {
    fetch: postByUndici as unknown as NonNullable<ApiClientOptions['fetch']>,
    timeoutSeconds: GRAMMY_TIMEOUT_S,
    apiRoot,
  })
  api.config.use(
    createPostJson({ token, root: apiRoot, callTimeoutMs: CALL_TIMEOUT_MS, pollTimeoutMs: POLL_TIMEOUT_MS }),
  )
  return api
}

const IDENTITY_TRIES = 3
const IDENTITY_RETRY_MS = 1_500

/**
 * Reads the bot's identity. Rejects with `RefusedError` `unauthorized` when Telegram says three times within some
 * seconds that the token is not a bot's.
 */
export const readBotIdentity = async (api: Api, retryMs: number = IDENTITY_RETRY_MS): Promise<BotIdentity> => {
  for (let tries = 1; ; tries += 1) {
    try {
      const { id, username } = await callTelegram(api.getMe())
      return { id, username }
    } catch (error) {
      if (!(error instanceof UnknownTokenError)) throw error
      if (tries === IDENTITY_TRIES) throw new RefusedError(error.message, 'unauthorized', { cause: error })
      await sleep(retryMs)
    }
  }
}
