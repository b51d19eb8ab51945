import { z } from 'zod'
import { dateTime } from './date-time.ts'
import {
  type OperatorIncident,
  INCIDENT_SERVICES,
  type IncidentService,
  PROBLEM_STATES,
} from '../../core/operator/operator-incident.ts'

const named = z.looseObject({ id: z.string().optional(), name: z.string().optional() })
const characteristic = z.looseObject({ name: z.string(), value: z.unknown() })
type Characteristic = z.infer<typeof characteristic>

const serviceOf = ({ id, name }: z.infer<typeof named>): readonly IncidentService[] =>
  INCIDENT_SERVICES.filter((service) => service === id?.toLowerCase() || service === name?.toLowerCase())

const dateOf = (list: readonly Characteristic[], name: string): string | null =>
  dateTime.safeParse(list.find((one) => one.name === name)?.value).data ?? null

const PUBLIC_TEXT = 'publicText.'

const publicTextOf = (list: readonly Characteristic[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    list.flatMap(({ name, value }) =>
      name.startsWith(PUBLIC_TEXT) && typeof value === 'string' ? [[name.slice(PUBLIC_TEXT.length), value]] : [],
    ),
  )

/**
 * Schema of a service problem (TMF656 v4.0.0). The standard has neither a kind nor a planned end, so maintenance is a category, and
 * planned times and public texts are characteristics.
 */
export const serviceProblem = z
  .looseObject({
    id: z.string(),
    category: z.string().default(''),
    priority: z.coerce.number().int().catch(10),
    status: z.enum(PROBLEM_STATES),
    creationDate: dateTime.optional(),
    lastUpdate: dateTime.optional(),
    statusChangeDate: dateTime.optional(),
    affectedService: z.array(named).default([]),
    affectedLocation: z.array(named).default([]),
    characteristic: z.array(characteristic).default([]),
  })
  .transform((wire): OperatorIncident => {
    const startedAt = dateOf(wire.characteristic, 'plannedStartDate') ?? wire.creationDate ?? new Date(0).toISOString()
    return {
      id: wire.id,
      kind: wire.category.toLowerCase().includes('maintenance') ? 'maintenance' : 'incident',
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
