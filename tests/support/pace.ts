import { LIVE_SHARE } from '../../src/core/notice/live-share.ts'
import type { SendAllowance } from '../../src/core/ports/send-limit.ts'

/**
 * How fast sending went, all processes together; ms since 1970. `tat`: when the next send is due at an even pace (the
 * theoretical arrival time of GCRA, ITU-T I.371). `debt`: what live conversations have sent and notices have not made
 * up for. `at`: when somebody last asked.
 */
export interface Pace {
  readonly tat: number
  readonly debt: number
  readonly at: number
  readonly pausedUntil: number
}

/** Nothing has been sent yet. */
export const unpaced: Pace = { tat: 0, debt: 0, at: 0, pausedUntil: 0 }

/** Who asks: for how many sends, how fast, and how many live ones left since they last asked. */
export interface PaceQuestion {
  readonly now: number
  readonly most: number
  readonly perSecond: number
  readonly live: number
}

/** How many may leave at one moment: what is due in 50 ms, so that nothing is lost by asking a little late. */
export const burstOf = (perSecond: number): number => 1 + Math.ceil(perSecond / 20)

/** The pace after a question, and what is granted: what the Lua of Redis and the SQL must both come to. */
export const nextPace = (
  pace: Pace,
  { now, most, perSecond, live }: PaceQuestion,
): { readonly pace: Pace; readonly grant: SendAllowance } => {
  const gap = 1_000 / perSecond
  const burst = burstOf(perSecond)
  const debt = Math.min(pace.debt + live, perSecond)
  if (now < pace.pausedUntil)
    return { pace: { ...pace, debt, at: now }, grant: { granted: 0, waitMs: Math.ceil(pace.pausedUntil - now) } }
  const since = Math.max(0, Math.min(1_000, now - pace.at))
  const paid = Math.min(debt, (LIVE_SHARE * since) / gap)
  const due = Math.max(pace.tat, now) + paid * gap
  const granted = Math.max(0, Math.min(most, Math.floor((now + burst * gap - due) / gap + 1e-6)))
  const tat = due + granted * gap
  const waitMs = Math.max(1, Math.ceil(tat - now - (burst - Math.max(1, Math.floor(burst / 3))) * gap))
  return { pace: { ...pace, tat, debt: debt - paid, at: now }, grant: { granted, waitMs } }
}
