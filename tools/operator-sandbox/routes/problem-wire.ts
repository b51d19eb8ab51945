import { z } from 'zod'
import { PROBLEM_SERVICES, PROBLEM_STATES } from '../../../wire/operator/vocabulary.ts'
import type { ProblemService } from '../../../wire/operator/vocabulary.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Problem } from '../model/sandbox-state.ts'

const characteristic = z.object({ name: z.string(), value: z.unknown() })
const isService = (text: string): text is ProblemService => PROBLEM_SERVICES.some((service) => service === text)

/** Schema of a new service problem (TMF656 v4.0.0); further fields are let through. */
export const newProblemBody = z.looseObject({
  category: z.string(),
  priority: z.int().min(1).max(10),
  description: z.string(),
  reason: z.string(),
  originatorParty: z.looseObject({ id: z.string() }),
  affectedService: z.array(z.looseObject({ id: z.string() })).default([]),
  affectedLocation: z.array(z.looseObject({ id: z.string() })).default([]),
  characteristic: z.array(characteristic).default([]),
})

/** Schema of a change of a service problem (TMF656, merge-patch). */
export const problemPatchBody = z.looseObject({
  status: z.enum(PROBLEM_STATES).optional(),
  priority: z.int().min(1).max(10).optional(),
  description: z.string().optional(),
  characteristic: z.array(characteristic).optional(),
})

type Characteristics = readonly z.infer<typeof characteristic>[]

const textOf = (list: Characteristics, name: string): string | null => {
  const value = list.find((one) => one.name === name)?.value
  return typeof value === 'string' ? value : null
}

const publicTextOf = (list: Characteristics): Readonly<Record<string, string>> =>
  Object.fromEntries(
    list.flatMap(({ name, value }) =>
      name.startsWith('publicText.') && typeof value === 'string' ? [[name.slice('publicText.'.length), value]] : [],
    ),
  )

/** Reads a new problem; its id and times are added later. */
export const problemFrom = (
  body: z.infer<typeof newProblemBody>,
  now: string,
): Omit<Problem, 'id' | 'updatedAt' | 'resolvedAt'> => ({
  kind: body.category.endsWith('.maintenance') ? 'maintenance' : 'incident',
  state: 'acknowledged',
  priority: body.priority,
  services: body.affectedService.map(({ id }) => id).filter(isService),
  places: body.affectedLocation.map(({ id }) => id),
  startedAt: textOf(body.characteristic, 'plannedStartDate') ?? now,
  plannedEndAt: textOf(body.characteristic, 'plannedEndDate'),
  publicText: publicTextOf(body.characteristic),
  description: body.description,
  reason: body.reason,
})

/** Reads the change that a patch makes to a problem. */
export const changeFrom = (body: z.infer<typeof problemPatchBody>, before: Problem): Partial<Problem> => {
  const list = body.characteristic ?? []
  return {
    state: body.status ?? before.state,
    priority: body.priority ?? before.priority,
    description: body.description ?? before.description,
    startedAt: textOf(list, 'plannedStartDate') ?? before.startedAt,
    plannedEndAt: textOf(list, 'plannedEndDate') ?? before.plannedEndAt,
    publicText: { ...before.publicText, ...publicTextOf(list) },
  }
}

/** A problem in the form of TMF656. Planned times and public texts are characteristics: the standard has no fields for them. */
export const wireProblem = (problem: Problem): Readonly<Record<string, unknown>> => ({
  id: problem.id,
  href: `${PATHS.serviceProblem}/${problem.id}`,
  category: problem.kind === 'maintenance' ? 'serviceProvider.maintenance' : 'serviceProvider.declarer',
  priority: problem.priority,
  status: problem.state,
  description: problem.description,
  reason: problem.reason,
  creationDate: problem.startedAt,
  lastUpdate: problem.updatedAt,
  statusChangeDate: problem.updatedAt,
  ...(problem.resolvedAt === null ? {} : { resolutionDate: problem.resolvedAt }),
  originatorParty: { 'id': 'sandbox', '@referredType': 'Organization' },
  affectedService: problem.services.map((id) => ({ id, '@referredType': 'Service' })),
  affectedLocation: problem.places.map((id) => ({ id, '@referredType': 'Place' })),
  characteristic: [
    { name: 'plannedStartDate', value: problem.startedAt, valueType: 'dateTime' },
    ...(problem.plannedEndAt === null
      ? []
      : [{ name: 'plannedEndDate', value: problem.plannedEndAt, valueType: 'dateTime' }]),
    ...Object.entries(problem.publicText).map(([tag, value]) => ({
      name: `publicText.${tag}`,
      value,
      valueType: 'string',
    })),
  ],
})
