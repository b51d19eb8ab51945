import type { Finding } from '../../src/core/flow/flow-kit.ts'
import type { Context } from './context.ts'
import { explanations } from './explanation.ts'
import { groundsOf, moves } from './plan.ts'

/** Summarizes the network's answer: the state of the newest message, and the cause. */
const deliveryOf = ({ evidence: { send, state, cause } }: Context): string => {
  if (send !== 'accepted') return send === 'none' ? '' : send
  return [state, cause].filter((word) => word !== null).join(' · ')
}

const isKnown = (context: Context): boolean =>
  groundsOf({ ...context, incidentTold: context.incident !== null }) !== 'nothing'

/** Causes for figures: what the network has shown, or else the check at which the customer was. */
export const causes: readonly string[] = [...explanations, ...moves]

/** The cause for figures; null before anything is known or tried. */
export const causeOf = (context: Context): string | null =>
  isKnown(context) ? context.diagnosis.explanation : context.move

/** Findings for the agent's card: the cause if known, and the evidence for it. Answered checks are in the trail. */
export const briefOf = (context: Context): readonly Finding[] => {
  const { phone, incident, evidence, diagnosis } = context
  const known = isKnown(context) ? diagnosis.explanation : ''
  return [
    { name: 'phone', value: phone ?? '' },
    { name: 'incident', value: incident === null ? '' : (incident.text ?? incident.kind) },
    { name: 'cause', value: known },
    { name: 'delivery', value: deliveryOf(context) },
    { name: 'reach', value: evidence.reach === 'unknown' ? '' : evidence.reach },
    { name: 'sim', value: evidence.simSwapHours === null ? '' : String(Math.round(evidence.simSwapHours)) },
  ]
}
