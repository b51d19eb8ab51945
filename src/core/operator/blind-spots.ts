import type { Capability } from './capability.ts'

/**
 * Facts about a number that an operator without a capability cannot tell; each of them costs a second proof for grave
 * acts.
 */
const TELLS: readonly (readonly [Capability, string])[] = [
  ['signals.simSwapDate', 'when a SIM card was changed'],
  ['signals.numberRecycling', 'whether a number has a new holder'],
  ['subscribers.byNumber', 'whose line a number is'],
]

/**
 * Lists what an operator with these capabilities cannot tell, in words for the log; empty when it tells all that proofs
 * are weighed by.
 */
export const blindSpots = (capabilities: ReadonlySet<Capability>): readonly string[] =>
  TELLS.filter(([capability]) => !capabilities.has(capability)).map(([, what]) => what)
