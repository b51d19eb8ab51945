import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { RefusedError, TemporaryError, UnknownTokenError } from '../../core/ports/messenger-errors.ts'
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
  /**
   * Stores the updates durably. When it resolves they are confirmed to Telegram; when it rejects Telegram sends them
   * again.
   */
  readonly store: (updates: readonly Update[]) => Promise<void>
  /** Ends the polling. Updates that are not stored by then go to the next poller. */
  readonly signal: AbortSignal
  readonly onTrouble?: (trouble: PollTrouble) => void
  /** Time for which Telegram may go on saying that it does not know the token before polling gives up. */
  readonly tokenPatienceMs?: number
}

/** A refusal of the token that lasts longer than this is no works at Telegram's but a revoked token. */
const TOKEN_PATIENCE_MS = 300_000

const FIRST_RETRY_MS = 500
const MAX_RETRY_MS = 30_000
const BATCH = 100

/**
 * Shortest time from one request without updates to the next: some servers answer at once instead of holding the
 * request.
 */
const EMPTY_POLL_MS = 1_000

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
const repeatWithBackoff = async (
  step: () => Promise<void>,
  { signal, onTrouble, tokenPatienceMs = TOKEN_PATIENCE_MS }: PollOptions,
): Promise<void> => {
  let knownAt = performance.now()
  for (let failures = 0; !signal.aborted;) {
    try {
      await step()
      failures = 0
      knownAt = performance.now()
    } catch (error) {
      if (signal.aborted) return
      if (!(error instanceof UnknownTokenError)) knownAt = performance.now()
      else if (performance.now() - knownAt >= tokenPatienceMs) throw unauthorizedError(error)
      failures += 1
      const retryMs = retryDelayMs(error, failures)
      onTrouble?.({ error, retryMs, failures, conflict: isConflict(error) })
      await pause(retryMs, signal)
    }
  }
}

/**
 * Takes updates from Telegram until `signal` aborts. Each batch is stored before the next request confirms it (G1).
 * Deletes a webhook at the start, and again when one appears; pending updates are kept. Failures of Telegram, of the
 * network and of `store` are waited out, 0.5 to 30 s each. Rejects only with `RefusedError` `unauthorized`, when the
 * token stays unknown for `tokenPatienceMs`.
 */
export const poll = async (options: PollOptions): Promise<void> => {
  const { api, store, signal } = options
  let offset = 0
  let webhook = true
  const step = async (): Promise<void> => {
    if (webhook) await callTelegram(api.deleteWebhook({ drop_pending_updates: false }, signal as never))
    webhook = false
    const request = { offset, limit: BATCH, timeout: LONG_POLL_S, allowed_updates: allowedUpdates }
    const askedAt = performance.now()
    const updates = await callTelegram(api.getUpdates(request, signal as never)).catch((error: unknown) => {
      webhook = isConflict(error)
      throw error
    })
    const last = updates.at(-1)
    if (!last) return pause(Math.max(0, EMPTY_POLL_MS - (performance.now() - askedAt)), signal)
    await store(updates)
    offset = last.update_id + 1
  }
  await repeatWithBackoff(step, options)
}
