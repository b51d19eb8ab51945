import type { Evidence } from '../../src/core/flow/evidence.ts'
import type { Fact } from './page/page-wire.ts'

const known = (name: string, value: string | number | boolean | null, none: string | null = null): readonly Fact[] =>
  value === null || value === none ? [] : [{ name, value: String(value) }]

/** Facts that the operator has answered, without those that it does not know. */
export const factsOf = (e: Evidence): readonly Fact[] => [
  ...(e.send === 'accepted' ? [] : [{ name: 'send', value: e.send === 'none' ? 'none' : 'refused' }]),
  ...known('state', e.state),
  ...known('cause', e.cause),
  ...known('reach', e.reach, 'unknown'),
  ...known('roaming', e.roaming),
  ...known('service', e.inboundService),
  ...known('sim', e.simSwapHours === null ? null : Math.round(e.simSwapHours)),
  ...known('recycled', e.recycled),
  ...known('forwards', e.forwardsCalls, 'unknown'),
  ...known('incident', e.incident, 'unknown'),
]

const SIM_HOLD_H = 24

/** Each cause with the fact that shows it is not this one. What is not known rules nothing out. */
const alibis: readonly (readonly [cause: string, isCleared: (e: Evidence) => boolean])[] = [
  ['outage', ({ incident }) => incident === 'none' || incident === 'other'],
  ['number-reassigned', ({ recycled }) => recycled === false],
  ['sim-change-hold', ({ simSwapHours }) => simSwapHours !== null && simSwapHours >= SIM_HOLD_H],
  ['service-suspended', ({ inboundService }) => inboundService === 'active'],
  ['not-sent', ({ state }) => state !== null],
  ['number-wrong', ({ state }) => state === 'DELIVERED'],
  ['phone-off', ({ reach, state }) => reach === 'sms' || reach === 'data-only' || state === 'DELIVERED'],
  ['roaming', ({ roaming }) => roaming === false],
  ['inbox-full', ({ state }) => state === 'DELIVERED'],
  ['call-forwarding', ({ forwardsCalls }) => forwardsCalls === 'no'],
]

/** Causes that cannot be behind the missing code after these facts. */
export const ruledOut = (evidence: Evidence): readonly string[] =>
  alibis.filter(([, isCleared]) => isCleared(evidence)).map(([cause]) => cause)
