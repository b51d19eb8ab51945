import type { TelegramConfig } from './config.ts'
import type { Logger } from './logger.ts'
import { readGauges } from '../adapters/postgres/read-gauges.ts'
import { createWebhookHandler } from '../adapters/telegram/webhook.ts'
import { startWeb } from '../adapters/web/web-server.ts'
import type { Shutdown } from './shutdown.ts'
import type { StoreUpdates } from './store-updates.ts'
import { maintainWebhook } from './maintain-webhook.ts'
import { reportElsewhere } from './report-elsewhere.ts'
import type { OpenParts } from './open-parts.ts'
import type { App } from '../app/app.ts'

/** Serves health, metrics and, in webhook mode, Telegram's updates. Gives the local URL. */
export const openWeb = async (
  config: TelegramConfig,
  { database, telegram, operator, presence, metrics }: OpenParts,
  {
    storeUpdates,
    app,
  }: { readonly storeUpdates: StoreUpdates; readonly app: Pick<App, 'networkPages' | 'hearChange'> },
  log: Logger,
  shutdown: Shutdown,
): Promise<string> => {
  const { updates } = config
  const webhook =
    updates.kind === 'webhook'
      ? {
          path: new URL(updates.url).pathname,
          secret: updates.secret,
          receive: createWebhookHandler({
            secret: updates.secret,
            store: storeUpdates,
            onTrouble: (error) =>
              log.warn({ err: error }, 'webhook: an update was not stored, Telegram will send it again'),
          }),
          onElsewhere: reportElsewhere(updates.url, log),
        }
      : null
  const isDatabaseUp = (): Promise<boolean> =>
    database.pool.query('select 1').then(
      () => true,
      () => false,
    )
  const web = await startWeb({
    port: config.port,
    host: config.host ?? (webhook ? '0.0.0.0' : '127.0.0.1'),
    isHealthy: isDatabaseUp,
    scrape: () => metrics.scrape({ leads: presence.leads, readDatabase: () => readGauges(database.pool) }),
    metricsToken: config.metricsToken,
    webhook,
    operatorEvents:
      operator.events === null
        ? null
        : {
            ...operator.events,
            onNumber: (secret) =>
              void app
                .hearChange(secret)
                .catch((error: unknown) => log.warn({ err: error }, 'watches: an event of the operator was lost')),
          },
    network: app.networkPages === null ? null : { ...app.networkPages },
  })
  shutdown.add('the web', web.stop)
  operator.events?.startListening()
  if (updates.kind === 'webhook') await maintainWebhook(telegram.api, updates, log, shutdown)
  return `http://127.0.0.1:${web.port}`
}
