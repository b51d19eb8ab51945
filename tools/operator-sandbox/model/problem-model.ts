import { type Incident, type IncidentService, isOngoing } from '../../../src/core/operator/incidents.ts'
import type { DateTime } from '../../../src/core/text/phone-number.ts'
import type { Problem, World } from './operator-model.ts'

/** What is wrong with the network, as the control API is told. */
export interface Trouble {
  readonly services: readonly IncidentService[]
  readonly places: readonly string[]
  readonly publicText: Readonly<Record<string, string>>
  readonly startedAt: DateTime | null
  readonly plannedEndAt: DateTime | null
}

/** The two troubles that really stop messages. */
export type NetworkTrouble = 'outage' | 'maintenance'

/** Whether the network really carries this service now. Problems that are only declared break nothing. */
export const isWorking = (world: World, service: IncidentService): boolean => {
  const { outage, maintenance } = world.state.network
  return !world.state.problems.some(
    (problem) =>
      (problem.id === outage || problem.id === maintenance) &&
      problem.services.includes(service) &&
      isOngoing(problem, world.timestamp()),
  )
}

/** Declares a problem without breaking anything. */
export const addProblem = (world: World, problem: Omit<Problem, 'id' | 'updatedAt' | 'resolvedAt'>): Problem => {
  const added: Problem = { ...problem, id: world.newId(), updatedAt: world.timestamp(), resolvedAt: null }
  world.state.problems.push(added)
  world.changed('network')
  return added
}

/** Changes a declared problem; null when there is none. */
export const changeProblem = (world: World, id: string, change: Partial<Problem>): Problem | null => {
  const index = world.state.problems.findIndex((problem) => problem.id === id)
  const before = world.state.problems[index]
  if (before === undefined) return null
  const at = world.timestamp()
  const resolved = change.state === 'resolved' || change.state === 'closed'
  const after = {
    ...before,
    ...change,
    id,
    updatedAt: at,
    resolvedAt: resolved ? (before.resolvedAt ?? at) : before.resolvedAt,
  }
  world.state.problems[index] = after
  world.changed('network')
  return after
}

const TEXTS: Readonly<Record<NetworkTrouble, Readonly<Record<string, string>>>> = {
  outage: {
    ru: 'Сейчас сбой в сети: SMS не доходят. Чиним.',
    be: 'Зараз збой у сетцы: SMS не даходзяць. Рамантуем.',
    en: 'There is an outage in the network: text messages do not arrive. We are repairing it.',
  },
  maintenance: {
    ru: 'Идут плановые работы: SMS приходят с задержкой.',
    be: 'Ідуць планавыя работы: SMS прыходзяць з затрымкай.',
    en: 'Planned work is under way: text messages are delayed.',
  },
}

/** Breaks the network, or repairs it with null. It shows as a TMF656 service problem. */
export const setNetwork = (world: World, kind: NetworkTrouble, trouble: Partial<Trouble> | null): Incident | null => {
  const current = world.state.network[kind]
  if (current !== null) changeProblem(world, current, { state: 'resolved' })
  world.state.network[kind] = null
  if (trouble === null) return null
  const problem = addProblem(world, {
    kind: kind === 'outage' ? 'incident' : 'maintenance',
    state: 'inProgress',
    priority: kind === 'outage' ? 1 : 4,
    services: trouble.services ?? ['sms'],
    places: trouble.places ?? [],
    startedAt: trouble.startedAt ?? world.timestamp(),
    plannedEndAt: trouble.plannedEndAt ?? null,
    publicText: { ...TEXTS[kind], ...trouble.publicText },
    description: kind,
    reason: 'set by hand',
  })
  world.state.network[kind] = problem.id
  return problem
}
