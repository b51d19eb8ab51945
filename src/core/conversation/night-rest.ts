/** Nobody is woken: what the customer has not asked for at this minute waits for the morning of the service's zone. */

import { endOfNight } from '../text/night.ts'
import { serviceOf } from './draft.ts'
import type { Draft } from './draft.ts'

/** So long after an action a customer counts as awake. */
const AWAKE_MS = 30 * 60_000

/** Milliseconds to wait before the customer may be written to; 0 by day, and while they are awake. */
export const nightRest = (draft: Draft): number => {
  const { at } = draft.event
  if (at - draft.now.seenAt < AWAKE_MS) return 0
  const morning = endOfNight(at, serviceOf(draft).timeZone)
  return morning === null ? 0 : morning - at
}
