import { OperatorError } from '../../core/operator/operator-error.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import type { CallParts } from './call-context.ts'

const HOUR_SEC = 3_600

/** What is looked through; each has a counter of its own. */
export type Searched = 'subscribers' | 'numbers'

/**
 * Counts one search of this chat and gives how many are left. The same words again, a further page or another try, are free.
 * NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED, and when to come back, after the last.
 */
export const countSearch = async (
  { facts }: CallParts,
  { chatId }: OpenCall,
  { id, limits }: Service,
  what: Searched,
  words: string,
): Promise<number> => {
  const windowSec = limits.searchHours * HOUR_SEC
  const all = `search:${id}:${what}:${chatId}`
  const these = `${all}:${words}`
  if ((await facts.spent(these, windowSec)) === 0) {
    const limited = await facts.spend(all, [{ windowSec, max: limits.searches }])
    if (limited)
      throw new OperatorError(429, 'NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED', 'our limit of searches', {
        retryAfterSec: limited.waitSec,
      })
    await facts.spend(these, [{ windowSec, max: 1 }])
  }
  return Math.max(0, limits.searches - (await facts.spent(all, windowSec)))
}
