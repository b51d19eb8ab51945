import type { CallContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { CallParts } from './call-context.ts'

const DAY_MS = 86_400_000

/** Days for which a holder must have had a number to be the person that the account knows. */
const RECYCLING_DAYS = 90

/** Gives the calendar date since which a number's holder must have been the same. */
export const recyclingDate = (now: number): string => new Date(now - RECYCLING_DAYS * DAY_MS).toISOString().slice(0, 10)

/**
 * Error codes that mean the operator can never tell this about the number. A failure that may pass is not among them.
 */
const UNKNOWABLE: ReadonlySet<string> = new Set([
  'NOT_IMPLEMENTED',
  'SERVICE_NOT_APPLICABLE',
  'NOT_FOUND',
  'IDENTIFIER_NOT_FOUND',
])

const nullIfUnknowable = async <Answer>(asking: Promise<Answer>): Promise<Answer | null> => {
  try {
    return await asking
  } catch (error) {
    if (error instanceof OperatorError && UNKNOWABLE.has(error.code)) return null
    throw error
  }
}

/**
 * Reasons to doubt a proof of a number: the time of its last SIM change (ms since 1970, null: unknown), and a new
 * holder.
 */
export interface NumberDoubts {
  readonly simChangedAt: number | null
  readonly reassigned: boolean
}

/**
 * Asks the operator for reasons to doubt a number, in the name of the proof in doubt. Rejects when the operator does
 * not answer.
 */
export const readNumberDoubts = async (
  { operator: { signals } }: CallParts,
  phoneNumber: PhoneNumber,
  ctx: CallContext,
): Promise<NumberDoubts> => {
  const [swap, recycling] = await Promise.all([
    nullIfUnknowable(signals.simSwapDate({ phoneNumber }, ctx)),
    nullIfUnknowable(signals.numberRecycling({ phoneNumber, specifiedDate: recyclingDate(Date.now()) }, ctx)),
  ])
  return {
    simChangedAt: swap?.latestSimChange ? Date.parse(swap.latestSimChange) : null,
    reassigned: recycling?.phoneNumberRecycled === true,
  }
}
