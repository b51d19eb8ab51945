import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Presence } from '../adapters/postgres/presence.ts'
import { poll } from '../adapters/telegram/poll.ts'
import type { PollTrouble } from '../adapters/telegram/poll.ts'
import type { Log } from '../core/ports/log.ts'
import type { Shutdown } from './shutdown.ts'
import type { StoreUpdates } from './store-updates.ts'

/** The parts of the application that polling uses. */
export interface PollingParts {
  readonly api: Api
  readonly presence: Presence
  readonly store: StoreUpdates
  readonly log: Pick<Log, 'warn'>
  /** Called when the bot's token is revoked: the process cannot go on. */
  readonly fatal: (error: unknown) => void
}

const LEADER_CHECK_MS = 250

/**
 * Polls Telegram while this process leads. Of several processes only one may poll: Telegram answers a second poller
 * with 409.
 */
export const pollWhileLeading = ({ api, presence, store, log, fatal }: PollingParts, shutdown: Shutdown): void => {
  const stopping = new AbortController()
  const onTrouble = ({ error, retryMs }: PollTrouble): void =>
    log.warn({ err: error }, `polling: failed, trying again in ${Math.ceil(retryMs / 1_000)} s`)

  const pollUntilReplaced = async (): Promise<void> => {
    const replaced = new AbortController()
    const watch = setInterval(() => {
      if (!presence.leads()) replaced.abort()
    }, LEADER_CHECK_MS)
    const signal = AbortSignal.any([stopping.signal, replaced.signal])
    await poll({ api, store, signal, onTrouble }).finally(() => clearInterval(watch))
  }
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      if (presence.leads()) await pollUntilReplaced()
      await sleep(LEADER_CHECK_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const running = run().catch(fatal)
  shutdown.add('polling', async () => {
    stopping.abort()
    await running
  })
}
