import { createHash, timingSafeEqual } from 'node:crypto'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { callTelegram } from './call-telegram.ts'
import { allowedUpdates } from './create-read-update.ts'

/** Header with the secret (Bot API, setWebhook.secret_token). */
export const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

/** Largest body in bytes. An update is a few kilobytes; a larger body is not from Telegram. */
export const MAX_BODY_BYTES = 1_048_576

/** The URL that Telegram sends updates to, and the secret that it sends along: 1–256 characters of A–Z a–z 0–9 _ -. */
export interface WebhookTarget {
  readonly url: string
  readonly secret: string
}

/**
 * Registers the webhook: Telegram sends updates to `url` from now on, pending ones too. Rejects with `TemporaryError`
 * or `RefusedError`.
 */
export const setUpWebhook = async (api: Api, { url, secret }: WebhookTarget): Promise<void> => {
  await callTelegram(
    api.setWebhook(url, { secret_token: secret, allowed_updates: allowedUpdates, drop_pending_updates: false }),
  )
}

/** Resolves with true when Telegram sends updates to `url`. */
export const isWebhookAt = async (api: Api, url: string): Promise<boolean> =>
  (await callTelegram(api.getWebhookInfo())).url === url

/** A webhook request: the value of {@link SECRET_HEADER} and the raw body. */
export interface WebhookRequest {
  readonly secret: string | null | undefined
  readonly body: string
}

/** Options of the webhook's handler. */
export interface WebhookOptions {
  readonly secret: string
  /** Stores the updates durably; only then is the request answered with 200. */
  readonly store: (updates: readonly Update[]) => Promise<void>
  readonly onTrouble?: (error: unknown) => void
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const readBody = (body: string): Update | null => {
  try {
    const update: unknown = JSON.parse(body)
    const isUpdate =
      typeof update === 'object' && update !== null && 'update_id' in update && Number.isInteger(update.update_id)
    return isUpdate ? (update as Update) : null
  } catch {
    return null
  }
}

/**
 * Creates the handler of webhook requests; it gives the HTTP status: 200 once the update is stored, 503 when storing
 * failed, so that Telegram sends it again, 401 for a wrong secret (compared in constant time), 413 and 400 for a body
 * that is not an update.
 */
export const createWebhookHandler = ({
  secret,
  store,
  onTrouble,
}: WebhookOptions): ((request: WebhookRequest) => Promise<number>) => {
  const expected = digest(secret)
  return async ({ secret: shown, body }) => {
    if (!timingSafeEqual(digest(shown ?? ''), expected)) return 401
    if (Buffer.byteLength(body) > MAX_BODY_BYTES) return 413
    const update = readBody(body)
    if (!update) return 400
    try {
      await store([update])
      return 200
    } catch (error) {
      onTrouble?.(error)
      return 503
    }
  }
}
