import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { RefusedError, TemporaryError } from '../../core/ports/messenger-errors.ts'
import { LONG_POLL_S } from './create-telegram-api.ts'
import { callTelegram } from './call-telegram.ts'
import { allowedUpdates } from './create-read-update.ts'

/** A failure that polling waits out: the wait in ms, and how many times in a row it has failed. */
export interface PollTrouble {
  readonly error: unknown
  readonly retryMs: number
  readonly failures: number
  /** True when another program polls with this token, or a webhook is set. */
  readonly conflict: boolean
}

/** Options of {@link poll}. */
export interface PollOptions {
  readonly api: Api
  /** Stores the updates durably. When it resolves they are confirmed to Telegram; when it rejects Telegram sends them again. */
  readonly store: (updates: readonly Update[]) => Promise<void>
  /** Ends the polling. Updates that are not stored by then go to the next poller. */
  readonly signal: AbortSignal
  readonly onTrouble?: (trouble: PollTrouble) => void
}

const FIRST_RETRY_MS = 500
const MAX_RETRY_MS = 30_000
const BATCH = 100

const unauthorizedError = (cause: unknown): RefusedError =>
  new RefusedError(
    'Telegram does not know this bot (401 Unauthorized): copy BOT_TOKEN again from @BotFather',
    'unauthorized',
    { cause },
  )

const isConflict = (error: unknown): boolean => error instanceof TemporaryError && error.message.includes(': 409 ')

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => undefined)
}

const retryDelayMs = (error: unknown, failures: number): number => {
  const grown = Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1))
  return error instanceof TemporaryError ? Math.max(grown, error.retryAfterMs) : grown
}

/** Repeats `step` until `signal` aborts, with a wait that doubles after each failure in a row. */
const repeatWithBackoff = async (step: () => Promise<void>, { signal, onTrouble }: PollOptions): Promise<void> => {
  for (let failures = 0; !signal.aborted;) {
    try {
      await step()
      failures = 0
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof RefusedError && error.reason === 'unauthorized') throw unauthorizedError(error)
      failures += 1
      const retryMs = retryDelayMs(error, failures)
      onTrouble?.({ error, retryMs, failures, conflict: isConflict(error) })
      await pause(retryMs, signal)
    }
  }
}

/**
 * Takes updates from Telegram until `signal` aborts. Each batch is stored before the next request confirms it (G1). Deletes a webhook
 * at the start, and again when one appears; pending updates are kept. Failures of Telegram, of the network and of `store` are waited
 * out, 0.5 to 30 s each. Rejects only with `RefusedError` `unauthorized`.
 */
export const poll = async (options: PollOptions): Promise<void> => {
  const { api, store, signal } = options
  let offset = 0
  let webhook = true
  const step = async (): Promise<void> => {
    if (webhook) await callTelegram(api.deleteWebhook({ drop_pending_updates: false }, signal as never))
    webhook = false
    const request = { offset, limit: BATCH, timeout: LONG_POLL_S, allowed_updates: allowedUpdates }
    const updates = await callTelegram(api.getUpdates(request, signal as never)).catch((error: unknown) => {
      webhook = isConflict(error)
      throw error
    })
    const last = updates.at(-1)
    if (!last) return
    await store(updates)
    offset = last.update_id + 1
  }
  await repeatWithBackoff(step, options)
}
