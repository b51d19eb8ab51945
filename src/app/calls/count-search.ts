import { CallRefused } from '../../core/operator/call-failed.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { CallParts } from './call-context.ts'

const HOUR_SEC = 3_600

/**
 * Counts one search of this chat for a new number and gives the number of searches that are left. The same search
 * again, for a further page or another try, is free. NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED with the seconds to wait when
 * none is left.
 */
export const countSearch = async (
  { facts }: CallParts,
  { chatId }: OpenCall,
  { id, limits }: Service,
  words: string,
): Promise<number> => {
  const windowSec = limits.searchHours * HOUR_SEC
  const all = `search:${id}:numbers:${chatId}`
  const these = `${all}:${words}`
  if ((await facts.countSpent(these, windowSec)) === 0) {
    const limited = await facts.spend(all, [{ windowSec, max: limits.searches }])
    if (limited)
      throw new CallRefused('NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED', 'our limit of searches', {
        retryAfterSec: limited.waitSec,
      })
    await facts.spend(these, [{ windowSec, max: 1 }])
  }
  return Math.max(0, limits.searches - (await facts.countSpent(all, windowSec)))
}
