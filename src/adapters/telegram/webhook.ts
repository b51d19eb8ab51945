import { createHash, timingSafeEqual } from 'node:crypto'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { asked } from './failures.ts'
import { allowedUpdates } from './read-update.ts'

/** The header in which Telegram shows the secret (Bot API, setWebhook.secret_token). */
export const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

/** An update is a few kilobytes; a body above this (bytes) is not Telegram's. */
export const LARGEST_BODY = 1_048_576

/** Where Telegram shall send updates, and the secret it shall show: 1–256 characters of A–Z a–z 0–9 _ -. */
export interface WebhookPlace {
  readonly url: string
  readonly secret: string
}

/** Asks Telegram to send updates to `url` from now on, the pending ones too. Rejects with `Temporary` or `Refused`. */
export const setUpWebhook = async (api: Api, { url, secret }: WebhookPlace): Promise<void> => {
  await asked(
    api.setWebhook(url, { secret_token: secret, allowed_updates: allowedUpdates, drop_pending_updates: false }),
  )
}

/** True when Telegram sends updates to this address. */
export const isWebhookAt = async (api: Api, url: string): Promise<boolean> =>
  (await asked(api.getWebhookInfo())).url === url

/** One request of Telegram's: the value of {@link SECRET_HEADER} and the body as it came. */
export interface WebhookRequest {
  readonly secret: string | null | undefined
  readonly body: string
}

/** What answering Telegram needs. `store` keeps updates durably before the 200. */
export interface WebhookOptions {
  readonly secret: string
  /** Keeps the update for good; only then does Telegram hear 200. */
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
 * Makes the taker of webhook requests; gives the HTTP status to answer. 200 only once the update is stored; 503 when it
 * could not be, so that Telegram sends it again; 401 for a wrong secret (compared in constant time), 413 and 400 for what
 * is no update.
 */
export const webhookHandler = ({
  secret,
  store,
  onTrouble,
}: WebhookOptions): ((request: WebhookRequest) => Promise<number>) => {
  const wanted = digest(secret)
  return async ({ secret: shown, body }) => {
    if (!timingSafeEqual(digest(shown ?? ''), wanted)) return 401
    if (Buffer.byteLength(body) > LARGEST_BODY) return 413
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
