import type { Flow } from '../../core/flow/flow.ts'
import type { IncidentStore, OwnIncident } from '../../core/incident/incident.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import { countriesOf, isOngoing } from '../../core/operator/incidents.ts'
import type { Incident } from '../../core/operator/incidents.ts'
import type { Operator } from '../../core/operator/operator-port.ts'
import type { World } from '../../core/flow/world.ts'

export interface WatchParts {
  readonly operator: Operator
  readonly incidents: IncidentStore
  readonly world: Pick<World, 'flows' | 'services'>
}

/** Planned work is known that long before it begins. */
const AHEAD_MS = 14 * 24 * 60 * 60_000

const stopped = (flows: Iterable<Flow>, { services }: Incident): readonly string[] =>
  [...flows].filter(({ needs }) => needs.some((need) => services.includes(need))).map(({ id }) => id)

const ownOf = ({ flows }: WatchParts['world'], incident: Incident, now: string): OwnIncident => ({
  id: incident.id,
  source: 'operator',
  kind: incident.kind,
  state: isOngoing(incident, now) ? 'open' : 'planned',
  services: [],
  regions: countriesOf(incident),
  flows: stopped(flows.values(), incident),
  startsAt: Date.parse(incident.startedAt),
  endsAt: incident.plannedEndAt === null ? null : Date.parse(incident.plannedEndAt),
  texts: incident.publicText,
  updatedAt: Date.parse(incident.updatedAt),
})

/** Takes over what the operator lists, open and planned. An operator that does not answer, or has no such list, changes nothing. */
export const followOperator = async ({ operator, incidents, world }: WatchParts, at: number): Promise<void> => {
  if (!operator.capabilities().has('incidents.list')) return
  try {
    const query = { at: new Date(at + AHEAD_MS).toISOString() }
    const { items, unreadable } = await operator.incidents.list(query, {
      correlator: 'watch-incidents',
      subject: { kind: 'none' },
    })
    await incidents.follow(
      items.map((incident) => ownOf(world, incident, new Date(at).toISOString())),
      unreadable,
    )
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
  }
}
