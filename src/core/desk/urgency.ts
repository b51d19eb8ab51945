import type { Talk } from './talk.ts'

/** Reasons of flows that mean fraud or theft: while the customer waits, somebody else may be at their accounts. */
const URGENT_REASONS: ReadonlySet<string> = new Set(['sim-fraud', 'sim-stolen', 'account-taken', 'codes-keep-coming'])

/** Finding of a flow that asks why a number is blocked, and its values that mean fraud or theft. */
const WHY = 'why'
const URGENT_WHYS: ReadonlySet<string> = new Set(['stolen', 'fraud'])

/** Tells whether a talk is about fraud or theft, and so comes first. */
export const isUrgent = ({ brief }: Pick<Talk, 'brief'>): boolean =>
  URGENT_REASONS.has(brief.reason) || brief.findings.some(({ name, value }) => name === WHY && URGENT_WHYS.has(value))

/** Puts urgent talks first; among urgent ones and among the others the order stays as it was. */
export const urgentFirst = <One extends Pick<Talk, 'brief'>>(talks: readonly One[]): readonly One[] => [
  ...talks.filter(isUrgent),
  ...talks.filter((talk) => !isUrgent(talk)),
]
