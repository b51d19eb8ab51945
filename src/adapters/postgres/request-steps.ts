import { statesBefore } from '../../core/life-cycle/life-cycle.ts'
import { requestLifeCycle } from '../../core/operator/request-life-cycle.ts'
import type { RequestEvent, RequestState } from '../../core/operator/request-life-cycle.ts'

/** Lists the states of a request in which one of these events may bring it to the state `to`. */
export const before = (to: RequestState, ...events: readonly RequestEvent[]): readonly RequestState[] =>
  events.flatMap((event) => statesBefore(requestLifeCycle, event, to))

/**
 * Gives the values of a compare-and-set: `:state` after an event, and `:states`, those in which it may happen.
 */
export const moveTo = (state: RequestState, event: RequestEvent) => ({ state, states: before(state, event) })
