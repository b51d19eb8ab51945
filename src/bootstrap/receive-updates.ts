import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { App } from '../app/app.ts'
import type { Incoming } from '../core/ports/store.ts'
import type { ReadUpdate } from '../core/ports/ports.ts'
import type { Logger } from './logger.ts'
import type { Presence } from '../adapters/postgres/presence.ts'
import { poll } from '../adapters/telegram/poll.ts'
import { isWebhookAt, setUpWebhook } from '../adapters/telegram/webhook.ts'
import type { WebhookPlace } from '../adapters/telegram/webhook.ts'
import type { BotIdentity } from '../adapters/telegram/bot-identity.ts'
import type { Closers } from './shutdown.ts'
import { patiently } from './telegram.ts'

/** Keeps Telegram's updates in the inbox. Those that mean nothing to us are not kept. */
export const keeper =
  (app: App, me: BotIdentity, readUpdate: ReadUpdate) =>
  async (updates: readonly Update[]): Promise<void> => {
    const items = updates.flatMap((update): readonly Incoming[] => {
      const read = readUpdate(update, Date.now())
      return read
        ? [{ source: `u:${me.id}:${update.update_id}`, chatId: read.chatId, payload: { kind: 'update', update } }]
        : []
    })
    if (items.length > 0) await app.receive(items)
  }

/** What polling needs of the house. */
export interface PollingParts {
  readonly api: Api
  readonly presence: Presence
  readonly store: (updates: readonly Update[]) => Promise<void>
  readonly log: Logger
  /** The token was taken back: nothing can go on. */
  readonly fatal: (error: unknown) => void
}

const LOOK_AT_WEBHOOK_EVERY_MS = 5_000

/** Tells Telegram to send updates to us, and again when another process took that away: one that polled until a deploy, while it ended. */
export const keepWebhook = async (api: Api, place: WebhookPlace, log: Logger, closers: Closers): Promise<void> => {
  await patiently(() => setUpWebhook(api, place), log)
  const look = async (): Promise<void> => {
    if (!(await isWebhookAt(api, place.url))) await setUpWebhook(api, place)
  }
  const looking = setInterval(
    () => void look().catch((error: unknown) => log.info({ err: error }, 'webhook: Telegram does not answer')),
    LOOK_AT_WEBHOOK_EVERY_MS,
  )
  closers.add('the look at the webhook', async () => clearInterval(looking))
}

const LOOK_EVERY_MS = 250

/** Polls Telegram while this process leads, so that of several processes one does (a second poller would get 409). */
export const keepPolling = ({ api, presence, store, log, fatal }: PollingParts, closers: Closers): void => {
  const stopping = new AbortController()
  const onTrouble = ({
    error,
    retryMs,
    failures,
  }: {
    readonly error: unknown
    readonly retryMs: number
    readonly failures: number
  }): void =>
    log[failures > 2 ? 'warn' : 'info'](
      { err: error },
      `Telegram does not answer, asking again in ${Math.ceil(retryMs / 1000)} s`,
    )

  const lead = async (): Promise<void> => {
    const term = new AbortController()
    const watch = setInterval(() => {
      if (!presence.leads()) term.abort()
    }, LOOK_EVERY_MS)
    const signal = AbortSignal.any([stopping.signal, term.signal])
    await poll({ api, store, signal, onTrouble }).finally(() => clearInterval(watch))
  }
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      if (presence.leads()) await lead()
      await sleep(LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const running = run().catch(fatal)
  closers.add('polling', async () => {
    stopping.abort()
    await running
  })
}
