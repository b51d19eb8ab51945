import { TemporaryError } from '../core/ports/messenger-errors.ts'
import type { Logger } from './logger.ts'
import { retryWhile } from './retry-while.ts'

const RETRY_MS = 2_000

/**
 * Repeats a call during the start while Telegram does not answer ({@link TemporaryError}). Rejects with what Telegram
 * refuses.
 */
export const retryTelegram = <Answer>(call: () => Promise<Answer>, log: Logger): Promise<Answer> =>
  retryWhile(call, (error) => {
    if (!(error instanceof TemporaryError)) return null
    const waitMs = Math.max(RETRY_MS, error.retryAfterMs)
    log.warn(
      `Telegram does not answer (${error.message}), trying again in ${Math.ceil(waitMs / 1_000)} seconds: check the network and TELEGRAM_API_ROOT`,
    )
    return waitMs
  })
