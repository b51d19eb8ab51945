import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { Refused, Temporary } from '../../core/ports/failure.ts'
import { LONG_POLL_S } from './client.ts'
import { asked } from './failures.ts'
import { allowedUpdates } from './read-update.ts'

/** Something that polling waits out by itself: for how long now, and how many times in a row it has failed. */
export interface PollTrouble {
  readonly error: unknown
  readonly retryMs: number
  readonly failures: number
  /** Somebody else polls with this token, or a webhook is set. */
  readonly conflict: boolean
}

/** What polling needs. `store` keeps updates durably; only then are they confirmed. */
export interface PollOptions {
  readonly api: Api
  /** Keeps the updates for good. Only when it resolves does Telegram forget them; when it rejects they come again. */
  readonly store: (updates: readonly Update[]) => Promise<void>
  /** Ends the polling. What was not stored by then is given to the next poller. */
  readonly signal: AbortSignal
  readonly onTrouble?: (trouble: PollTrouble) => void
}

const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 30_000
const BATCH = 100

const unauthorized = (cause: unknown): Refused =>
  new Refused(
    'Telegram does not know this bot (401 Unauthorized): copy BOT_TOKEN again from @BotFather',
    'unauthorized',
    { cause },
  )

const isConflict = (error: unknown): boolean => error instanceof Temporary && error.message.includes(': 409 ')

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => undefined)
}

const waitOf = (error: unknown, failures: number): number => {
  const grown = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1))
  return error instanceof Temporary ? Math.max(grown, error.retryAfterMs) : grown
}

/** Does the next step for as long as nothing ends it, waiting longer after each failure in a row. */
const insist = async (step: () => Promise<void>, { signal, onTrouble }: PollOptions): Promise<void> => {
  for (let failures = 0; !signal.aborted;) {
    try {
      await step()
      failures = 0
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof Refused && error.reason === 'unauthorized') throw unauthorized(error)
      failures += 1
      const retryMs = waitOf(error, failures)
      onTrouble?.({ error, retryMs, failures, conflict: isConflict(error) })
      await pause(retryMs, signal)
    }
  }
}

/**
 * Takes updates from Telegram until `signal` aborts, each batch stored before the next request confirms it (G1). Takes a
 * webhook away first, and again when one appears; keeps what is pending. Failures of Telegram, of the network and of
 * `store` are waited out, half a second to 30 s. Rejects only with `Refused` `unauthorized`.
 */
export const poll = async (options: PollOptions): Promise<void> => {
  const { api, store, signal } = options
  let offset = 0
  let webhook = true
  const step = async (): Promise<void> => {
    if (webhook) await asked(api.deleteWebhook({ drop_pending_updates: false }, signal as never))
    webhook = false
    const request = { offset, limit: BATCH, timeout: LONG_POLL_S, allowed_updates: allowedUpdates }
    const updates = await asked(api.getUpdates(request, signal as never)).catch((error: unknown) => {
      webhook = isConflict(error)
      throw error
    })
    const last = updates.at(-1)
    if (!last) return
    await store(updates)
    offset = last.update_id + 1
  }
  await insist(step, options)
}
