import { STATEMENTS } from '../flow/flow-ids.ts'
import { statedAt } from '../flow/statement.ts'
import type { StatementName } from '../flow/statement.ts'
import type { PhoneNumber } from '../text/phone-number.ts'
import { htmlOf, say } from './draft.ts'
import type { Draft } from './draft.ts'

/** True when the customer has stated this, and it still counts. */
export const isStated = ({ now, event }: Draft, name: StatementName, value: string): boolean =>
  statedAt(now.statements, name, event.at)?.value === value

/**
 * Says that a shared number differs from the one that the customer wrote before: then the code likely goes to the other
 * one.
 */
export const noteOtherNumber = (draft: Draft, shared: PhoneNumber): void => {
  const typed = statedAt(draft.now.statements, 'number', draft.event.at)
  if (typed === null || typed.from === 'contact' || typed.value === shared) return
  say(draft, htmlOf(draft, STATEMENTS, 'two-numbers', { typed: typed.value, shared }))
}
