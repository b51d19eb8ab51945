import type { CallContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { CallParts } from './call-context.ts'

const DAY_MS = 86_400_000

/** Somebody who holds a number for less than this may not be the one the account knows. */
const RECYCLING_DAYS = 90

/** The last day on which a number's holder must have been the same: a calendar date. */
export const recyclingDate = (now: number): string => new Date(now - RECYCLING_DAYS * DAY_MS).toISOString().slice(0, 10)

/** What cannot be known of this number here; an operator that is only out of order is no such thing. */
const UNKNOWABLE: ReadonlySet<string> = new Set([
  'NOT_IMPLEMENTED',
  'SERVICE_NOT_APPLICABLE',
  'NOT_FOUND',
  'IDENTIFIER_NOT_FOUND',
])

const orUnknown = async <Answer>(asking: Promise<Answer>): Promise<Answer | null> => {
  try {
    return await asking
  } catch (error) {
    if (error instanceof OperatorError && UNKNOWABLE.has(error.code)) return null
    throw error
  }
}

/** What speaks against a number: when its SIM was changed (ms since 1970), and whether it has another holder. Null is unknown. */
export interface NumberDoubts {
  readonly simChangedAt: number | null
  readonly reassigned: boolean
}

/** Asks the operator on the grounds of the proof that is being doubted. Rejects when it does not answer: doubt is not passed over. */
export const doubtsAbout = async (
  { operator: { signals } }: CallParts,
  phoneNumber: PhoneNumber,
  ctx: CallContext,
): Promise<NumberDoubts> => {
  const [swap, recycling] = await Promise.all([
    orUnknown(signals.simSwapDate({ phoneNumber }, ctx)),
    orUnknown(signals.numberRecycling({ phoneNumber, specifiedDate: recyclingDate(Date.now()) }, ctx)),
  ])
  return {
    simChangedAt: swap?.latestSimChange ? Date.parse(swap.latestSimChange) : null,
    reassigned: recycling?.phoneNumberRecycled === true,
  }
}
