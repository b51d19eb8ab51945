import { Api } from 'grammy'
import type { ApiClientOptions } from 'grammy'
import { request } from 'undici'
import { asked } from './failures.ts'
import type { BotIdentity } from './bot-identity.ts'

/** Seconds for which Telegram holds a `getUpdates` open when there is nothing new; at most 50. */
export const LONG_POLL_S = 30

const CALL_MS = 20_000
const POLL_MS = (LONG_POLL_S + 15) * 1_000
/** Only the last resort: the request's own time-outs strike first. */
const LAST_RESORT_S = 60

interface Init {
  readonly method: 'POST'
  readonly headers: Record<string, string>
  readonly body: string
  readonly signal: AbortSignal
}

/** One request by undici: its time-out minds what is asked, and it takes a little less of the processor than grammY's own. */
const ask = async (
  url: string,
  { method, headers, body, signal }: Init,
): Promise<{ readonly json: () => Promise<unknown> }> => {
  const patience = url.endsWith('/getUpdates') ? POLL_MS : CALL_MS
  const answer = await request(url, { method, headers, body, signal, headersTimeout: patience, bodyTimeout: CALL_MS })
  return { json: () => answer.body.json() }
}

/** One bot: its token, and where the Bot API is (Telegram's own when left out; no slash at the end). */
export interface ClientOptions {
  readonly token: string
  readonly root?: string
}

/**
 * A client of the Bot API for one bot. It never tries again by itself: whoever asks knows whether asking twice does harm.
 * A call gets no answer for 20 s, or a poll for 45 s: it fails.
 */
export const createApi = ({ token, root }: ClientOptions): Api =>
  new Api(token, {
    fetch: ask as unknown as NonNullable<ApiClientOptions['fetch']>,
    timeoutSeconds: LAST_RESORT_S,
    ...(root === undefined ? {} : { apiRoot: root.replace(/\/+$/, '') }),
  })

/** Who we are. Rejects with `Refused` `unauthorized` when the token is not a bot's. */
export const whoAmI = async (api: Api): Promise<BotIdentity> => {
  const { id, username } = await asked(api.getMe())
  return { id, username }
}
