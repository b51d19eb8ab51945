import type { Calls, KnownIncident } from '../../core/calls.ts'
import { wordsOf } from '../../core/incidents.ts'
import { openFor } from '../../core/notice/open-incidents.ts'
import type { OwnIncident } from '../../core/notice/own-incident.ts'
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

const ownIn = (locale: string, incident: OwnIncident): KnownIncident => {
  const { id, kind, endsAt } = incident
  const text = wordsOf(incident, locale)
  return { id, kind, text: text === 'none' ? null : text, endsAt: endsAt === null ? null : new Date(endsAt).toISOString() }
}

type Asked = Calls['incidents.current']['input']

/** An open one that our people have told of; the operator's own are asked for at the operator. */
const ownIncident = async ({ incidents, services }: CallParts, { locale, flow, service }: Asked): Promise<KnownIncident | null> => {
  const meant = services.find(({ id }) => id === service) ?? null
  const byHand = (await incidents.current()).filter(({ source }) => source === 'hand')
  const found = openFor(byHand, meant, Date.now()).find(({ flows }) => flows === null || (flow !== undefined && flows.includes(flow)))
  return found ? ownIn(locale, found) : null
}

/** The operator's, if it answers: when it does not, the evidence will show it. */
const operatorsIncident = async (parts: CallParts, locale: string, open: OpenCall): Promise<KnownIncident | null> => {
  try {
    const [incident] = await ongoingSmsIncidents(parts, open)
    return incident ? toldIn(locale, incident) : null
  } catch (error) {
    if (error instanceof OperatorError) return null
    throw error
  }
}

/** A known trouble that explains missing messages, or stops the flow. Whoever is told of it now is told of its end, if that comes soon. */
export const currentIncident = (parts: CallParts) => async (asked: Asked, open: OpenCall): Promise<Calls['incidents.current']['output']> => {
  const incident = await operatorsIncident(parts, asked.locale, open) ?? await ownIncident(parts, asked)
  if (incident && asked.flow !== undefined) await parts.incidents.met(open.chatId, incident.id, asked.flow)
  return { incident }
}

/** Keeps the promise "we tell you when it is fixed". */
export const subscribeToIncident = ({ incidents }: CallParts) => async ({ incidentId, flow }: Calls['incidents.subscribe']['input'], open: OpenCall) => {
  await incidents.subscribe(open.chatId, incidentId, flow)
  return null
}
