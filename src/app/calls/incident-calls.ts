import type { Calls, KnownIncident } from '../../core/flow/calls.ts'
import { incidentWords } from '../../core/flow/incident-words.ts'
import { expectedEnd } from '../../core/incident/expected-end.ts'
import { openIncidentsFor } from '../../core/incident/open-incidents.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { CallFailed } from '../../core/operator/call-failed.ts'
import { affectedCountries, isOngoing } from '../../core/operator/operator-incident.ts'
import type { OperatorIncident } from '../../core/operator/operator-incident.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { anonymousContext } from './call-context.ts'
import type { CallParts } from './call-context.ts'

/**
 * Lists the operator's ongoing incidents that keep messages from arriving in a country (ISO 3166-1 alpha-2; null: in
 * any), the gravest first. Empty when the operator has no such API.
 */
export const ongoingSmsIncidents = async (
  { operator }: CallParts,
  open: OpenCall,
  country: string | null,
): Promise<readonly OperatorIncident[]> => {
  if (!operator.capabilities().has('incidents.list')) return []
  const now = new Date().toISOString()
  const { items } = await operator.incidents.list({ services: ['sms'] }, anonymousContext(open))
  const isHere = (countries: readonly string[]): boolean =>
    country === null || countries.length === 0 || countries.includes(country)
  return items
    .filter((incident) => isOngoing(incident, now) && isHere(affectedCountries(incident)))
    .toSorted((a, b) => a.priority - b.priority)
}

const toKnownIncident = (
  locale: string,
  incident: Pick<Incident, 'id' | 'kind' | 'texts' | 'endsAt'>,
): KnownIncident => {
  const { id, kind } = incident
  const text = incidentWords(incident, locale)
  const term = expectedEnd(incident, Date.now())
  return { id, kind, text: text === 'none' ? null : text, endsAt: term === null ? null : new Date(term).toISOString() }
}

/**
 * Tells of the operator's incident in the words that customers may read by now, which wait for a yes elsewhere; until
 * the first look in none.
 */
const fromOperator = async (
  { incidents }: CallParts,
  locale: string,
  { id, kind, plannedEndAt }: OperatorIncident,
): Promise<KnownIncident> => {
  const { texts = {} } = (await incidents.current()).find((one) => one.id === id) ?? {}
  return toKnownIncident(locale, { id, kind, texts, endsAt: plannedEndAt === null ? null : Date.parse(plannedEndAt) })
}

type IncidentInput = Calls['incidents.current']['input']

/** Finds an open incident made by hand that concerns the flow and the service. */
const findHandmadeIncident = async (
  { incidents, services }: CallParts,
  { locale, flow, service }: IncidentInput,
): Promise<KnownIncident | null> => {
  const meant = services.find(({ id }) => id === service) ?? null
  const byHand = (await incidents.current()).filter(({ source }) => source === 'hand')
  const found = openIncidentsFor(byHand, meant, Date.now()).find(
    ({ flows }) => flows === null || (flow !== undefined && flows.includes(flow)),
  )
  return found ? toKnownIncident(locale, found) : null
}

/** Finds an ongoing incident at the operator; null when the operator does not answer, which the evidence will show. */
const findOperatorIncident = async (
  parts: CallParts,
  { locale, service }: IncidentInput,
  open: OpenCall,
): Promise<KnownIncident | null> => {
  try {
    const country = parts.services.find(({ id }) => id === service)?.country ?? null
    const [incident] = await ongoingSmsIncidents(parts, open, country)
    return incident ? await fromOperator(parts, locale, incident) : null
  } catch (error) {
    if (error instanceof CallFailed) return null
    throw error
  }
}

/**
 * Creates the handler that finds an incident which explains missing messages or stops the flow. For a flow it is
 * recorded as hit, so that the customer hears of its end if that comes soon.
 */
export const currentIncident =
  (parts: CallParts) =>
  async (input: IncidentInput, open: OpenCall): Promise<Calls['incidents.current']['output']> => {
    const incident = (await findOperatorIncident(parts, input, open)) ?? (await findHandmadeIncident(parts, input))
    if (incident && input.flow !== undefined) await parts.incidents.recordHit(open.chatId, incident.id, input.flow)
    return { incident }
  }

/** Creates the handler behind the promise "we tell you when it is fixed". */
export const subscribeToIncident =
  ({ incidents }: CallParts) =>
  async ({ incidentId, flow }: Calls['incidents.subscribe']['input'], open: OpenCall) => {
    await incidents.subscribe(open.chatId, incidentId, flow)
    return null
  }
