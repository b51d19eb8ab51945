import { nextOpening } from '../../core/catalogue/desk-hours.ts'
import type { Service } from '../../core/catalogue/service.ts'
import { estimateWaitMin, positionOf } from '../../core/desk/queue-position.ts'
import type { Talk } from '../../core/desk/talk.ts'
import type { DeskAvailability } from '../../core/flow/desk-calls.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'

/** Facts of the whole desk that an expectation is made of. */
export interface DeskPace {
  readonly talks: readonly Talk[]
  /** Times of the latest takes, oldest first. */
  readonly takes: readonly number[]
  readonly isStaffed: boolean
}

/** Reads the queue, the latest takes and whether anybody is on shift. */
export const readPace = async (store: Pick<DeskStore, 'openTalks' | 'latestTakes' | 'agents'>): Promise<DeskPace> => {
  const [talks, takes, agents] = await Promise.all([store.openTalks(), store.latestTakes(), store.agents()])
  return { talks, takes, isStaffed: agents.some(({ onShift }) => onShift) }
}

/**
 * Tells what a customer may expect who waits with `talk`, or would begin to wait (null): the time at which the desk
 * opens, that nobody is on shift, or the place in the queue with the wait, which is named only when the pace of the
 * desk gives it. `none`: the desk does not open again.
 */
export const expectAnswer = (
  services: readonly Service[],
  service: Service,
  talk: number | null,
  { talks, takes, isStaffed }: DeskPace,
  at: number,
): DeskAvailability => {
  const opens = nextOpening(service, at)
  if (opens === null) return { kind: 'none' }
  if (opens > at) return { kind: 'away', opensAt: new Date(opens).toISOString() }
  if (!isStaffed) return { kind: 'unstaffed' }
  const place = positionOf(talk, talks, services, at)
  return { kind: 'waiting', place, waitMin: estimateWaitMin(takes, place, at) }
}
