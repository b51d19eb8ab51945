import type { Finding } from '../../src/core/flow/flow-kit.ts'
import type { Context } from './context.ts'
import { groundsOf } from './plan.ts'

/** Summarizes the network's answer: the state of the newest message, and the cause. */
const deliveryOf = ({ evidence: { send, state, cause } }: Context): string => {
  if (send !== 'accepted') return send === 'none' ? '' : send
  return [state, cause].filter((word) => word !== null).join(' · ')
}

/** Findings for the agent's card: the cause if known, and the evidence for it. Answered checks are in the trail. */
export const briefOf = (context: Context): readonly Finding[] => {
  const { phone, incident, evidence, diagnosis } = context
  const known = groundsOf({ ...context, incidentTold: incident !== null }) === 'nothing' ? '' : diagnosis.explanation
  return [
    { name: 'phone', value: phone ?? '' },
    { name: 'incident', value: incident === null ? '' : (incident.text ?? incident.kind) },
    { name: 'cause', value: known },
    { name: 'delivery', value: deliveryOf(context) },
    { name: 'reach', value: evidence.reach === 'unknown' ? '' : evidence.reach },
    { name: 'sim', value: evidence.simSwapHours === null ? '' : String(Math.round(evidence.simSwapHours)) },
  ]
}
