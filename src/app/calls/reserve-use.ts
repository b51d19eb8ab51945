import { budgetsFor } from '../../core/catalogue/limit-table.ts'
import type { LimitedAct, LimitScope, Spender } from '../../core/catalogue/limit-table.ts'
import type { Service } from '../../core/catalogue/service.ts'
import { ceilingHit } from '../../core/journal/journal-entries.ts'
import type { CallParts } from './call-context.ts'

/** Result of taking one use: what refused it, or a way to give it back. */
type Reservation =
  | { readonly kind: 'refused'; readonly scope: LimitScope; readonly waitSec: number }
  | { readonly kind: 'reserved'; readonly giveBack: () => Promise<void> }

/** Somebody about whom only the chat is known. */
export const chatAlone = (chatId: number): Spender => ({
  chatId,
  isOwner: false,
  number: null,
  code: null,
  foreign: null,
})

/**
 * Takes one use of an act from every budget of the limit table, or from none, before the act is done. Two that ask at
 * the same time are told apart by a lock.
 */
export const reserveUse = async (
  { facts, journal }: Pick<CallParts, 'facts' | 'journal'>,
  act: LimitedAct,
  spender: Spender,
  service: Pick<Service, 'codes' | 'limits'>,
): Promise<Reservation> => {
  const budgets = budgetsFor(act, spender, service)
  const answer = await facts.reserve(budgets)
  if ('at' in answer) {
    const keys = budgets.map(({ key }) => key)
    return { kind: 'reserved', giveBack: () => facts.giveBack(keys, answer.at) }
  }
  const scope = budgets[answer.refused]?.scope ?? 'everybody'
  await journal.append([ceilingHit(act, scope, spender)])
  return { kind: 'refused', scope, waitSec: answer.waitSec }
}
