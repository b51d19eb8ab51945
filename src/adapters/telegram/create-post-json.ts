/**
 * Frequent calls of the Bot API, over kept connections. grammY's own client searches every payload for files, and makes
 * a URL, a time-out and an abort controller of its own for each call; that took a third of a turn's processor time.
 * Rare calls, and those that may carry a file, go through grammY's client.
 */
import { HttpError } from 'grammy'
import type { Transformer } from 'grammy'
import { EnvHttpProxyAgent, getGlobalDispatcher, Pool } from 'undici'
import type { Dispatcher } from 'undici'

/** Address and time-outs of a Bot API. */
export interface PostJsonOptions {
  readonly token: string
  readonly root: string
  /** Milliseconds for the answer of a call, and of a poll. */
  readonly callTimeoutMs: number
  readonly pollTimeoutMs: number
}

/** The frequent methods, of which none ever carries a file. */
const METHODS: ReadonlySet<string> = new Set([
  'getUpdates',
  'answerCallbackQuery',
  'sendMessage',
  'sendChatAction',
  'editMessageText',
  'editMessageReplyMarkup',
  'deleteMessage',
  'copyMessage',
  'copyMessages',
  'setMessageReaction',
])

/** Idle connections are closed after so long, before the other side does. */
const KEEP_ALIVE_MS = 20_000

/** Connections at most; calls beyond wait for a free one. */
const MAX_CONNECTIONS = 256

const HEADERS = { 'content-type': 'application/json' } as const

/** Writes a body. Parameters that are null are left out, as grammY does. */
const bodyOf = (payload: object): string =>
  JSON.stringify(payload, Object.values(payload).includes(null) ? (_, value: unknown) => value ?? undefined : undefined)

/** Sends a body and reads the answer, whatever its status. Rejects when there is none. */
const post = (pool: Dispatcher, options: Dispatcher.DispatchOptions, signal?: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let stop: (() => void) | undefined
    const end = (): void => {
      if (stop) signal?.removeEventListener('abort', stop)
    }
    pool.dispatch(options, {
      onRequestStart: (controller) => {
        if (!signal) return
        stop = () => controller.abort(new DOMException('The call was aborted', 'AbortError'))
        if (signal.aborted) stop()
        else signal.addEventListener('abort', stop, { once: true })
      },
      onResponseData: (_controller, chunk) => void chunks.push(chunk),
      onResponseEnd: () => {
        end()
        resolve(String(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
      },
      onResponseError: (_controller, error) => {
        end()
        reject(error)
      },
    })
  })

/**
 * Creates the transformer that makes these calls. It rejects like grammY's client, without the token in the message.
 */
export const createPostJson = ({ token, root, callTimeoutMs, pollTimeoutMs }: PostJsonOptions): Transformer => {
  const { origin, pathname } = new URL(root)
  const prefix = `${pathname.replace(/\/+$/, '')}/bot${token}/`
  const shared = getGlobalDispatcher()
  const isProxied = shared instanceof EnvHttpProxyAgent
  const pool = isProxied
    ? shared
    : new Pool(origin, { connections: MAX_CONNECTIONS, keepAliveTimeout: KEEP_ALIVE_MS, bodyTimeout: callTimeoutMs })
  return async (callGrammy, method, payload, signal) => {
    if (!METHODS.has(method)) return callGrammy(method, payload, signal)
    const options: Dispatcher.DispatchOptions = {
      origin,
      path: prefix + method,
      method: 'POST',
      headers: HEADERS,
      body: bodyOf(payload ?? {}),
      headersTimeout: method === 'getUpdates' ? pollTimeoutMs : callTimeoutMs,
    }
    try {
      return JSON.parse(await post(pool, options, signal as AbortSignal | undefined)) as Awaited<
        ReturnType<typeof callGrammy>
      >
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error)
    }
  }
}
