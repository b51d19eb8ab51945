import type { Api } from 'grammy'
import type { BotIdentity } from './bot-identity.ts'
import { callTelegram } from './call-telegram.ts'

/** The bot as Telegram knows it. */
export interface BotFacts extends BotIdentity {
  /** True when privacy mode is off: the bot reads its groups without being an administrator. */
  readonly readsAllGroups: boolean
  readonly mayJoinGroups: boolean
}

/** The webhook as Telegram knows it. */
export interface WebhookFacts {
  /** Empty without a webhook. */
  readonly url: string
  /** Updates that wait for the webhook, or for a poll. */
  readonly pending: number
  /** The last failed delivery, `at` in ms since 1970; null when none failed. */
  readonly lastError: { readonly at: number; readonly message: string } | null
}

/** Reads what Telegram knows of the bot. Rejects with `TemporaryError` or `RefusedError`. */
export const readBotFacts = async (api: Api): Promise<BotFacts> => {
  const me = await callTelegram(api.getMe())
  return {
    id: me.id,
    username: me.username,
    readsAllGroups: me.can_read_all_group_messages,
    mayJoinGroups: me.can_join_groups,
  }
}

/**
 * Reads what Telegram knows of the webhook, without taking an update. Rejects with `TemporaryError` or `RefusedError`.
 */
export const readWebhookFacts = async (api: Api): Promise<WebhookFacts> => {
  const info = await callTelegram(api.getWebhookInfo())
  const { url = '', pending_update_count: pending, last_error_date: date, last_error_message: message } = info
  return { url, pending, lastError: date === undefined ? null : { at: date * 1_000, message: message ?? 'no reason' } }
}
