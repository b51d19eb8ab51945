import type { Flow } from '../../core/flow/flow.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { IncidentStore } from '../../core/ports/incident-store.ts'
import { CallFailed } from '../../core/operator/call-failed.ts'
import { affectedCountries, isOngoing } from '../../core/operator/operator-incident.ts'
import type { OperatorIncident } from '../../core/operator/operator-incident.ts'
import type { Operator } from '../../core/ports/operator/operator-port.ts'
import type { World } from '../../core/flow/world.ts'
import { admitWords } from './admit-words.ts'
import type { AdmitWordsParts } from './admit-words.ts'

/** Dependencies of `followOperator`. */
export interface FollowOperatorParts extends AdmitWordsParts {
  readonly operator: Operator
  readonly incidents: IncidentStore
  readonly world: Pick<World, 'flows' | 'services'>
}

/** Time by which planned work is known before it begins: two weeks. */
const LOOK_AHEAD_MS = 14 * 24 * 60 * 60_000

const stoppedFlows = (flows: Iterable<Flow>, { services }: OperatorIncident): readonly string[] =>
  [...flows].filter(({ needs }) => needs.some((need) => services.includes(need))).map(({ id }) => id)

const toIncident = ({ flows }: FollowOperatorParts['world'], incident: OperatorIncident, now: string): Incident => ({
  id: incident.id,
  source: 'operator',
  kind: incident.kind,
  state: isOngoing(incident, now) ? 'open' : 'planned',
  services: [],
  regions: affectedCountries(incident),
  flows: stoppedFlows(flows.values(), incident),
  startsAt: Date.parse(incident.startedAt),
  endsAt: incident.plannedEndAt === null ? null : Date.parse(incident.plannedEndAt),
  texts: incident.publicText,
  updatedAt: Date.parse(incident.updatedAt),
})

/**
 * Keeps the operator's words from customers until a supervisor says yes, where they reach many or lead somewhere
 * unknown.
 */
const withAdmittedWords = async (parts: FollowOperatorParts, listed: Incident): Promise<Incident> => {
  const known = await parts.incidents.get(listed.id)
  const { texts, held } = await admitWords(parts, { ...listed, approved: known?.approved ?? null }, null)
  return { ...listed, texts, held }
}

/**
 * Copies the operator's open and planned incidents. Changes nothing when the operator does not answer or has no such
 * list.
 */
export const followOperator = async (parts: FollowOperatorParts, at: number): Promise<void> => {
  const { operator, incidents, world } = parts
  if (!operator.capabilities().has('incidents.list')) return
  try {
    const query = { at: new Date(at + LOOK_AHEAD_MS).toISOString() }
    const { items, unreadable } = await operator.incidents.list(query, {
      correlator: 'watch-incidents',
      subject: { kind: 'none' },
    })
    const listed = items.map((incident) => toIncident(world, incident, new Date(at).toISOString()))
    const admitted: Incident[] = []
    for (const incident of listed) admitted.push(await withAdmittedWords(parts, incident))
    await incidents.follow(admitted, unreadable)
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
  }
}
