import type { CallContext } from '../../core/operator/request-context.ts'
import { CallFailed } from '../../core/operator/call-failed.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { SimSwapDate } from '../../core/operator/signals.ts'
import type { NumberDoubts, SimHistory } from '../../core/catalogue/number-doubts.ts'
import type { CallParts } from './call-context.ts'

const DAY_MS = 86_400_000
const DAY_HOURS = 24

/** Days for which a holder must have had a number to be the person that the account knows. */
const RECYCLING_DAYS = 90

/** Gives the calendar date since which a number's holder must have been the same. */
export const recyclingDate = (now: number): string => new Date(now - RECYCLING_DAYS * DAY_MS).toISOString().slice(0, 10)

/**
 * Error codes that mean the operator can never tell this about the number, or not without its owner's consent. A
 * failure that may pass is not among them.
 */
const UNKNOWABLE: ReadonlySet<string> = new Set([
  'NOT_IMPLEMENTED',
  'SERVICE_NOT_APPLICABLE',
  'NOT_FOUND',
  'IDENTIFIER_NOT_FOUND',
  'MISSING_IDENTIFIER',
  'UNNECESSARY_IDENTIFIER',
  'UNSUPPORTED_IDENTIFIER',
  'INVALID_TOKEN_CONTEXT',
  'CONSENT_REQUIRED',
])

/**
 * True when the operator itself, and not a check of ours, denies this program a right: its answer has a code of its
 * own.
 */
const isDeniedByOperator = ({ code, upstreamCode }: OperatorError): boolean =>
  code === 'PERMISSION_DENIED' && upstreamCode !== null

/** True for the refusal of an operator that can never tell this about the number, or may not. */
export const isUnknowable = (error: unknown): boolean =>
  error instanceof OperatorError && (UNKNOWABLE.has(error.code) || isDeniedByOperator(error))

const orUnknown = async <Answer>(asking: Promise<Answer>): Promise<Answer | 'unknown'> => {
  try {
    return await asking
  } catch (error) {
    if (isUnknowable(error)) return 'unknown'
    throw error
  }
}

const simHistory = (answer: SimSwapDate | 'unknown'): SimHistory => {
  if (answer === 'unknown') return answer
  const { latestSimChange, monitoredPeriod } = answer
  return {
    changedAt: latestSimChange === null ? null : Date.parse(latestSimChange),
    watchedHours: monitoredPeriod === undefined ? null : monitoredPeriod * DAY_HOURS,
  }
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
  const [sim, recycling] = await Promise.all([
    orUnknown(signals.simSwapDate({ phoneNumber }, ctx)),
    orUnknown(signals.numberRecycling({ phoneNumber, specifiedDate: recyclingDate(Date.now()) }, ctx)),
  ])
  return {
    sim: simHistory(sim),
    recycled: recycling === 'unknown' ? 'unknown' : recycling.phoneNumberRecycled,
  }
}

/**
 * Days back for which an operator may be asked about holders, the farthest first; it answers OUT_OF_RANGE beyond what
 * it keeps.
 */
const KEPT_DAYS = [3_650, 1_825, 1_095, 730, 365, 180, RECYCLING_DAYS] as const

/** Operators and the first of {@link KEPT_DAYS} that each answers, so that it is searched for once. */
const keptBy = new WeakMap<object, number>()

/**
 * Tells whether a number had the same holder for as long as the operator can tell, asked in the name of a shared
 * contact. Whoever had it long ago may still share it, so an operator that cannot tell is as good as one that says no.
 * Rejects when the operator does not answer.
 */
export const isHeldThroughout = async (
  { operator: { signals } }: CallParts,
  phoneNumber: PhoneNumber,
  ctx: CallContext,
): Promise<boolean> => {
  for (const [place, days] of KEPT_DAYS.entries()) {
    if (place < (keptBy.get(signals) ?? 0)) continue
    const specifiedDate = new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)
    try {
      const { phoneNumberRecycled } = await signals.numberRecycling({ phoneNumber, specifiedDate }, ctx)
      keptBy.set(signals, place)
      return !phoneNumberRecycled
    } catch (error) {
      if (isUnknowable(error)) return false
      if (!(error instanceof CallFailed) || error.code !== 'OUT_OF_RANGE') throw error
    }
  }
  return false
}
