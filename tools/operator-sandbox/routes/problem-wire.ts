import { z } from 'zod'
import { PROBLEM_SERVICES, PROBLEM_STATES } from '../../../wire/operator/vocabulary.ts'
import type { ProblemService } from '../../../wire/operator/vocabulary.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Problem } from '../model/sandbox-state.ts'
import { WireError } from '../wire-error.ts'
import { hrefOf, mergePatch } from './tm-forum-resource.ts'
import type { Wire } from '../answers/wire-resource.ts'

const characteristic = z.looseObject({ name: z.string(), value: z.unknown() })
const reference = z.looseObject({ id: z.string() })
const isService = (text: string): text is ProblemService => PROBLEM_SERVICES.some((service) => service === text)

/** Schema of a new service problem (TMF656 v4.0.0); further fields are let through. */
export const newProblemBody = z.looseObject({
  category: z.string(),
  priority: z.int().min(1).max(10),
  description: z.string(),
  reason: z.string(),
  originatorParty: z.looseObject({ id: z.string() }),
  status: z.enum(PROBLEM_STATES).default('acknowledged'),
  affectedService: z.array(reference).default([]),
  affectedLocation: z.array(reference).default([]),
  characteristic: z.array(characteristic).default([]),
})

/** Schema of a change of a service problem (TMF656, merge patch); null takes a field away. */
export const problemPatchBody = z
  .looseObject({
    category: z.string(),
    priority: z.int().min(1).max(10),
    description: z.string(),
    reason: z.string(),
    originatorParty: reference,
    status: z.enum(PROBLEM_STATES),
    statusChangeReason: z.string().nullable(),
    affectedService: z.array(reference).nullable(),
    affectedLocation: z.array(reference).nullable(),
    characteristic: z.array(characteristic).nullable(),
  })
  .exactPartial()

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

/** Fields that this server makes itself. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'href',
  'creationDate',
  'lastUpdate',
  'statusChangeDate',
  'resolutionDate',
])

/** Reads a problem from its fields; its id and times are added later. */
export const problemFrom = (
  body: z.infer<typeof newProblemBody>,
  startedAt: string,
): Omit<Problem, 'id' | 'updatedAt' | 'resolvedAt'> => ({
  kind: body.category.endsWith('.maintenance') ? 'maintenance' : 'incident',
  state: body.status,
  priority: body.priority,
  services: body.affectedService.map(({ id }) => id).filter(isService),
  places: body.affectedLocation.map(({ id }) => id),
  startedAt: textOf(body.characteristic, 'plannedStartDate') ?? startedAt,
  plannedEndAt: textOf(body.characteristic, 'plannedEndDate'),
  publicText: publicTextOf(body.characteristic),
  description: body.description,
  reason: body.reason,
  given: Object.fromEntries(Object.entries(body).filter(([name]) => !OWN_FIELDS.has(name))),
})

/** Planned times and public texts: the standard has no fields for them. */
const characteristicsOf = (problem: Problem): readonly Wire[] => [
  { name: 'plannedStartDate', value: problem.startedAt, valueType: 'dateTime' },
  ...(problem.plannedEndAt === null
    ? []
    : [{ name: 'plannedEndDate', value: problem.plannedEndAt, valueType: 'dateTime' }]),
  ...Object.entries(problem.publicText).map(([tag, value]) => ({
    name: `publicText.${tag}`,
    value,
    valueType: 'string',
  })),
]

const givenCharacteristics = (given: Wire): readonly Wire[] => {
  const list = z.array(z.looseObject({ name: z.string() })).safeParse(given['characteristic'])
  return list.data ?? []
}

/** A problem in the form of TMF656; `origin` is the address of this server. */
export const wireProblem = (problem: Problem, origin: string): Wire => {
  const own = givenCharacteristics(problem.given)
  const names = new Set(own.map(({ name }) => name))
  return {
    category: problem.kind === 'maintenance' ? 'serviceProvider.maintenance' : 'serviceProvider.declarer',
    originatorParty: { 'id': 'sandbox', '@referredType': 'Organization' },
    affectedService: problem.services.map((id) => ({ id, '@referredType': 'Service' })),
    affectedLocation: problem.places.map((id) => ({ id, '@referredType': 'Place' })),
    ...problem.given,
    id: problem.id,
    href: hrefOf(origin, PATHS.serviceProblem, problem.id),
    priority: problem.priority,
    status: problem.state,
    description: problem.description,
    reason: problem.reason,
    creationDate: problem.startedAt,
    lastUpdate: problem.updatedAt,
    statusChangeDate: problem.updatedAt,
    ...(problem.resolvedAt === null ? {} : { resolutionDate: problem.resolvedAt }),
    characteristic: [...own, ...characteristicsOf(problem).filter(({ name }) => !names.has(name))],
  }
}

/** Merges a patch into a problem (RFC 7396); throws 400 when it takes away what a problem must have. */
export const patchedProblem = (before: Problem, patch: Wire): Partial<Problem> => {
  const merged = newProblemBody.safeParse(mergePatch(wireProblem(before, ''), patch))
  if (!merged.success) throw new WireError(400, 'INVALID_ARGUMENT', 'The problem would lack what it must have.')
  return problemFrom(merged.data, before.startedAt)
}
