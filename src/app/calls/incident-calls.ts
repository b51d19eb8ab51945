import type { Calls, KnownIncident } from '../../core/flow/calls.ts'
import { wordsOf } from '../../core/incident/incident-words.ts'
import { termOf } from '../../core/incident/incident-words.ts'
import { openFor } from '../../core/incident/open-incidents.ts'
import type { OwnIncident } from '../../core/incident/incident.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import { countriesOf, isOngoing } from '../../core/operator/incidents.ts'
import type { Incident } from '../../core/operator/incidents.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import { nobody } from './call-context.ts'
import type { CallParts } from './call-context.ts'

/**
 * Incidents that customers of this country (ISO 3166-1 alpha-2, null: of any) feel now and that keep messages from arriving, the gravest first. An
 * operator without the API has none.
 */
export const ongoingSmsIncidents = async (
  { operator }: CallParts,
  open: OpenCall,
  country: string | null,
): Promise<readonly Incident[]> => {
  if (!operator.capabilities().has('incidents.list')) return []
  const now = new Date().toISOString()
  const { items } = await operator.incidents.list({ services: ['sms'] }, nobody(open))
  const isHere = (countries: readonly string[]): boolean =>
    country === null || countries.length === 0 || countries.includes(country)
  return items
    .filter((incident) => isOngoing(incident, now) && isHere(countriesOf(incident)))
    .toSorted((a, b) => a.priority - b.priority)
}

const known = (locale: string, incident: Pick<OwnIncident, 'id' | 'kind' | 'texts' | 'endsAt'>): KnownIncident => {
  const { id, kind } = incident
  const text = wordsOf(incident, locale)
  const term = termOf(incident, Date.now())
  return { id, kind, text: text === 'none' ? null : text, endsAt: term === null ? null : new Date(term).toISOString() }
}

const toldIn = (locale: string, { id, kind, publicText: texts, plannedEndAt }: Incident): KnownIncident =>
  known(locale, { id, kind, texts, endsAt: plannedEndAt === null ? null : Date.parse(plannedEndAt) })

type Asked = Calls['incidents.current']['input']

/** An open one that our people have told of; the operator's own are asked for at the operator. */
const ownIncident = async (
  { incidents, services }: CallParts,
  { locale, flow, service }: Asked,
): Promise<KnownIncident | null> => {
  const meant = services.find(({ id }) => id === service) ?? null
  const byHand = (await incidents.current()).filter(({ source }) => source === 'hand')
  const found = openFor(byHand, meant, Date.now()).find(
    ({ flows }) => flows === null || (flow !== undefined && flows.includes(flow)),
  )
  return found ? known(locale, found) : null
}

/** The operator's, if it answers: when it does not, the evidence will show it. */
const operatorsIncident = async (
  parts: CallParts,
  { locale, service }: Asked,
  open: OpenCall,
): Promise<KnownIncident | null> => {
  try {
    const country = parts.services.find(({ id }) => id === service)?.country ?? null
    const [incident] = await ongoingSmsIncidents(parts, open, country)
    return incident ? toldIn(locale, incident) : null
  } catch (error) {
    if (error instanceof OperatorError) return null
    throw error
  }
}

/** A known trouble that explains missing messages, or stops the flow. Whoever is told of it now is told of its end, if that comes soon. */
export const currentIncident =
  (parts: CallParts) =>
  async (asked: Asked, open: OpenCall): Promise<Calls['incidents.current']['output']> => {
    const incident = (await operatorsIncident(parts, asked, open)) ?? (await ownIncident(parts, asked))
    if (incident && asked.flow !== undefined) await parts.incidents.met(open.chatId, incident.id, asked.flow)
    return { incident }
  }

/** Keeps the promise "we tell you when it is fixed". */
export const subscribeToIncident =
  ({ incidents }: CallParts) =>
  async ({ incidentId, flow }: Calls['incidents.subscribe']['input'], open: OpenCall) => {
    await incidents.subscribe(open.chatId, incidentId, flow)
    return null
  }
