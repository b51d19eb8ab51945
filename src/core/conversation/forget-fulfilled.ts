import type { StatementName } from '../flow/statement.ts'
import type { Draft } from './draft.ts'

/**
 * Statements that a call fulfils: the number that was wished for is ordered, and the next one may be wished otherwise.
 */
const fulfilledBy: ReadonlyMap<string, readonly StatementName[]> = new Map([
  ['numbers.change', ['wished-digits', 'wished-category']],
  ['numbers.apply', ['wished-digits', 'wished-category']],
])

const isRefused = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'state' in answer && answer.state === 'refused'

/** Forgets the wishes that the answered call has fulfilled; an order that was refused has fulfilled none. */
export const forgetFulfilled = ({ now }: Draft, call: string, answer: unknown): void => {
  const done: readonly string[] = fulfilledBy.get(call) ?? []
  if (done.length === 0 || isRefused(answer)) return
  now.statements = Object.fromEntries(Object.entries(now.statements).filter(([name]) => !done.includes(name)))
}
