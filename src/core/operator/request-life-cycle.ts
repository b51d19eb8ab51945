import { UNMADE } from '../life-cycle/life-cycle.ts'
import type { LifeCycle } from '../life-cycle/life-cycle.ts'

/**
 * State of a request at the operator. `held`: on hold, not ordered yet; `ordering`: its hold is over and the order is
 * on its way; `unknown`: the operator's answer was lost; `lost`: it never arrived there; `given-up`: it cannot be found
 * out.
 */
export type RequestState =
  | 'held'
  | 'ordering'
  | 'unknown'
  | 'under-way'
  | 'done'
  | 'refused'
  | 'cancelled'
  | 'lost'
  | 'given-up'

/** Events of a request. */
export type RequestEvent =
  | 'put on hold'
  | 'answered'
  | 'answer lost'
  | 'stopped'
  | 'doubted'
  | 'hold over'
  | 'ordered'
  | 'order refused'
  | 'found'
  | 'not found'
  | 'given up'
  | 'withdrawn'

/**
 * The life cycle of a request: an act on hold can be stopped until its order goes out; what went out is followed until
 * the operator says how it ended.
 */
export const requestLifeCycle: LifeCycle<RequestState, RequestEvent> = {
  id: 'request',
  states: ['held', 'ordering', 'unknown', 'under-way', 'done', 'refused', 'cancelled', 'lost', 'given-up'],
  over: ['done', 'refused', 'cancelled', 'lost', 'given-up'],
  transitions: [
    { event: 'put on hold', by: ['customer'], from: [UNMADE], to: 'held' },
    { event: 'answer lost', by: ['operator'], from: [UNMADE], to: 'unknown' },
    { event: 'answered', by: ['operator'], from: [UNMADE], to: 'under-way', when: 'accepted' },
    { event: 'answered', by: ['operator'], from: [UNMADE, 'under-way'], to: 'done', when: 'done' },
    { event: 'answered', by: ['operator'], from: [UNMADE, 'under-way'], to: 'refused', when: 'refused' },
    { event: 'stopped', by: ['customer'], from: ['held'], to: 'cancelled' },
    { event: 'doubted', by: ['bot'], from: ['held'], to: 'refused' },
    { event: 'hold over', by: ['clock'], from: ['held'], to: 'ordering' },
    { event: 'ordered', by: ['operator'], from: ['ordering'], to: 'under-way' },
    { event: 'order refused', by: ['operator'], from: ['ordering'], to: 'refused' },
    { event: 'found', by: ['operator'], from: ['unknown'], to: 'under-way' },
    { event: 'not found', by: ['operator'], from: ['unknown'], to: 'lost' },
    { event: 'given up', by: ['clock'], from: ['unknown'], to: 'given-up' },
    { event: 'withdrawn', by: ['customer'], from: ['under-way'], to: 'cancelled' },
  ],
}
