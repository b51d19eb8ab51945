import { z } from 'zod'
import {
  type OperatorIncident,
  INCIDENT_SERVICES,
  type IncidentService,
  PROBLEM_STATES,
} from '../../core/operator/operator-incident.ts'
import { knownOf, optional, time, within } from './wire-values.ts'

const named = z.looseObject({ id: optional(z.string()), name: optional(z.string()) })
const place = z
  .unknown()
  .transform((wire) => within(wire, 'place'))
  .pipe(named)
const characteristic = z.looseObject({ name: z.string(), value: z.unknown() })
type Characteristic = z.infer<typeof characteristic>

const serviceOf = ({ id, name }: z.infer<typeof named>): readonly IncidentService[] =>
  INCIDENT_SERVICES.filter((service) => service === id?.toLowerCase() || service === name?.toLowerCase())

const dateOf = (list: readonly Characteristic[], name: string): string | null =>
  time.safeParse(list.find((one) => one.name === name)?.value).data ?? null

const PUBLIC_TEXT = 'publicText.'

const publicTextOf = (list: readonly Characteristic[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    list.flatMap(({ name, value }) =>
      name.startsWith(PUBLIC_TEXT) && typeof value === 'string' ? [[name.slice(PUBLIC_TEXT.length), value]] : [],
    ),
  )

/**
 * Schema of a service problem (TMF656 v4.0.0 and v5.0.0). The standard has neither a kind nor a planned end, so
 * maintenance is a category, and planned times and public texts are characteristics.
 */
export const serviceProblem = z
  .looseObject({
    id: z.string(),
    category: optional(z.string()),
    priority: z.coerce.number().int().catch(10),
    status: z.enum(PROBLEM_STATES),
    creationDate: optional(time),
    lastUpdate: optional(time),
    statusChangeDate: optional(time),
    affectedService: knownOf(named),
    affectedLocation: knownOf(place),
    characteristic: knownOf(characteristic),
  })
  .transform((wire): OperatorIncident => {
    const startedAt = dateOf(wire.characteristic, 'plannedStartDate') ?? wire.creationDate ?? new Date(0).toISOString()
    return {
      id: wire.id,
      kind: (wire.category ?? '').toLowerCase().includes('maintenance') ? 'maintenance' : 'incident',
      state: wire.status,
      priority: wire.priority,
      services: [...new Set(wire.affectedService.flatMap(serviceOf))],
      places: wire.affectedLocation.flatMap(({ id, name }) => name ?? id ?? []),
      startedAt,
      plannedEndAt: dateOf(wire.characteristic, 'plannedEndDate'),
      publicText: publicTextOf(wire.characteristic),
      updatedAt: wire.lastUpdate ?? wire.statusChangeDate ?? startedAt,
    }
  })
