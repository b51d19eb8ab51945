import { step, UNMADE } from '../life-cycle/life-cycle.ts'
import type { LifeCycle } from '../life-cycle/life-cycle.ts'

/** State of an incident. A `draft` is visible to supervisors only. */
export type IncidentState = 'draft' | 'planned' | 'open' | 'resolved' | 'cancelled'

/** Events of an incident: those of its history, and what the clock and the operator's list bring. */
type IncidentEvent =
  | 'made'
  | 'updated'
  | 'extended'
  | 'planned'
  | 'opened'
  | 'approved'
  | 'resolved'
  | 'reopened'
  | 'cancelled'
  | 'begun'
  | 'listed'
  | 'listed no more'

/**
 * The life cycle of an incident: drafted and published by supervisors, or listed by the operator. One that is over is
 * open again only when its end was a mistake, or when the operator lists it again.
 */
export const incidentLifeCycle: LifeCycle<IncidentState, IncidentEvent> = {
  id: 'incident',
  states: ['draft', 'planned', 'open', 'resolved', 'cancelled'],
  over: ['resolved', 'cancelled'],
  transitions: [
    { event: 'made', by: ['supervisor'], from: [UNMADE], to: 'draft' },
    { event: 'planned', by: ['supervisor'], from: ['draft'], to: 'planned' },
    { event: 'opened', by: ['supervisor'], from: ['draft'], to: 'open' },
    { event: 'begun', by: ['clock'], from: ['planned'], to: 'open' },
    { event: 'updated', by: ['supervisor'], from: ['draft', 'planned', 'open'], to: 'same' },
    { event: 'updated', by: ['supervisor'], from: ['planned'], to: 'open', when: 'begins now' },
    { event: 'updated', by: ['supervisor'], from: ['open'], to: 'planned', when: 'begins later' },
    { event: 'extended', by: ['supervisor'], from: ['draft', 'planned', 'open'], to: 'same' },
    { event: 'approved', by: ['supervisor'], from: ['planned', 'open'], to: 'same' },
    { event: 'resolved', by: ['supervisor', 'clock'], from: ['planned', 'open'], to: 'resolved' },
    { event: 'cancelled', by: ['supervisor'], from: ['draft', 'planned'], to: 'cancelled' },
    { event: 'reopened', by: ['supervisor'], from: ['resolved'], to: 'open' },
    {
      event: 'listed',
      by: ['operator'],
      from: [UNMADE, 'planned', 'open', 'resolved', 'cancelled'],
      to: 'planned',
      when: 'begins later',
    },
    {
      event: 'listed',
      by: ['operator'],
      from: [UNMADE, 'planned', 'open', 'resolved', 'cancelled'],
      to: 'open',
      when: 'has begun',
    },
    { event: 'listed no more', by: ['operator'], from: [UNMADE, 'open'], to: 'resolved' },
    { event: 'listed no more', by: ['operator'], from: ['planned'], to: 'cancelled' },
  ],
}

/** Lists the states in which a change may be made; it names the state after it, or leaves the state as it is. */
export const statesForChange = (
  what: IncidentEvent,
  { state }: { readonly state?: IncidentState | undefined } = {},
): readonly IncidentState[] =>
  incidentLifeCycle.states.filter((before) => step(incidentLifeCycle, before, what, state ?? before).kind === 'moved')
