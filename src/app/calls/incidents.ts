import type { Calls, KnownIncident } from '../../core/calls.ts'
import { OperatorError } from '../../core/operator/errors.ts'
import { isOngoing } from '../../core/operator/incidents.ts'
import type { Incident } from '../../core/operator/incidents.ts'
import type { OpenCall } from '../../core/store.ts'
import { nobody } from './context.ts'
import type { CallParts } from './context.ts'

/** Incidents that customers feel now and that keep messages from arriving, the gravest first. An operator without the API has none. */
export const ongoingSmsIncidents = async ({ operator }: CallParts, open: OpenCall): Promise<readonly Incident[]> => {
  if (!operator.capabilities().has('incidents.list')) return []
  const now = new Date().toISOString()
  const { items } = await operator.incidents.list({ services: ['sms'] }, nobody(open))
  return items.filter(incident => isOngoing(incident, now)).toSorted((a, b) => a.priority - b.priority)
}

const toldIn = (locale: string, { id, kind, publicText, plannedEndAt }: Incident): KnownIncident =>
  ({ id, kind, text: publicText[locale] ?? null, endsAt: plannedEndAt })

/** A known trouble that explains missing messages; none also when the operator does not answer, for the evidence will show it. */
export const currentIncident = (parts: CallParts) => async ({ locale }: Calls['incidents.current']['input'], open: OpenCall) => {
  try {
    const [incident] = await ongoingSmsIncidents(parts, open)
    return { incident: incident ? toldIn(locale, incident) : null }
  } catch (error) {
    if (error instanceof OperatorError) return { incident: null }
    throw error
  }
}

/** Keeps the promise "we tell you when it is fixed". */
export const subscribeToIncident = ({ facts }: CallParts) => async ({ incidentId, flow }: Calls['incidents.subscribe']['input'], open: OpenCall) => {
  await facts.subscribe(open.chatId, incidentId, flow)
  return null
}
