import type { Api } from 'grammy'
import { isWebhookAt, setUpWebhook } from '../adapters/telegram/webhook.ts'
import type { WebhookTarget } from '../adapters/telegram/webhook.ts'
import type { Logger } from './logger.ts'
import { retryTelegram } from './retry-telegram.ts'
import type { Shutdown } from './shutdown.ts'

const CHECK_EVERY_MS = 5_000

/**
 * Registers the webhook with Telegram, and again whenever it is gone: during a deploy the previous process may still
 * poll, which deletes it.
 */
export const maintainWebhook = async (
  api: Api,
  place: WebhookTarget,
  log: Logger,
  shutdown: Shutdown,
): Promise<void> => {
  await retryTelegram(() => setUpWebhook(api, place), log)
  const check = async (): Promise<void> => {
    if (!(await isWebhookAt(api, place.url))) await setUpWebhook(api, place)
  }
  const timer = setInterval(
    () => void check().catch((error: unknown) => log.info({ err: error }, 'webhook: Telegram does not answer')),
    CHECK_EVERY_MS,
  )
  shutdown.add('the check of the webhook', async () => clearInterval(timer))
}
