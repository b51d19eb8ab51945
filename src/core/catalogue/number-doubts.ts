import { graveActs } from './act.ts'
import type { Act } from './act.ts'
import type { ProofPolicy } from './proof.ts'

const HOUR_MS = 3_600_000

/**
 * Changes of a number's SIM card as the operator knows them; `unknown`: it cannot tell. `changedAt` is the latest
 * change, ms since 1970, null for none; `watchedHours` is how far back a null reaches, null for ever.
 */
export type SimHistory = 'unknown' | { readonly changedAt: number | null; readonly watchedHours: number | null }

/** Reasons of the network to doubt a proof of a number. `unknown` is never the same as none. */
export interface NumberDoubts {
  readonly sim: SimHistory
  /** True when the number got a new holder within the last months. */
  readonly recycled: boolean | 'unknown'
}

/**
 * Consequence of doubt: none, a second proof is required since nobody can tell or the change is recent, or the act is
 * refused.
 */
type SimVerdict = 'fine' | 'unknown' | 'second-proof' | 'refuse'

/**
 * True for an act that counts as grave: by nature, or by the service's policy, which may add acts and not take them
 * away.
 */
export const isGrave = ({ simHold }: Pick<ProofPolicy, 'simHold'>, act: Act): boolean =>
  graveActs.includes(act) || simHold.graveActions.includes(act)

/** Gives the hours for which a SIM change weighs on an act. */
export const windowHours = (policy: Pick<ProofPolicy, 'simHold'>, act: Act): number =>
  isGrave(policy, act) ? policy.simHold.graveHours : policy.simHold.secondProofHours

/** Judges an act by the history of the SIM card that received the proof. */
export const judgeSimChange = (
  policy: Pick<ProofPolicy, 'simHold'>,
  act: Act,
  sim: SimHistory,
  now: number,
): SimVerdict => {
  if (sim === 'unknown') return 'unknown'
  const window = windowHours(policy, act)
  if (sim.changedAt === null) return sim.watchedHours !== null && sim.watchedHours < window ? 'unknown' : 'fine'
  const hours = (now - sim.changedAt) / HOUR_MS
  if (hours < policy.simHold.refuseHours) return 'refuse'
  return hours < window ? 'second-proof' : 'fine'
}
