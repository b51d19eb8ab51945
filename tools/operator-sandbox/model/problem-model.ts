import type { ProblemService, ProblemState } from '../../../wire/operator/vocabulary.ts'
import type { DateTime } from '../../../wire/operator/primitives.ts'
import type { SandboxModel } from './sandbox-model.ts'
import type { Problem } from './sandbox-state.ts'

/** States in which customers may feel a problem. */
const OPEN_STATES: ReadonlySet<ProblemState> = new Set(['acknowledged', 'pending', 'held', 'inProgress'])

/** True from the start of a problem (a maintenance starts as planned) until it is resolved. */
const isOngoing = (problem: Problem, now: number): boolean =>
  OPEN_STATES.has(problem.state) && Date.parse(problem.startedAt) <= now

/** The trouble of the network that a control call sets. */
export interface Trouble {
  readonly services: readonly ProblemService[]
  readonly places: readonly string[]
  readonly publicText: Readonly<Record<string, string>>
  readonly startedAt: DateTime | null
  readonly plannedEndAt: DateTime | null
}

/** The two troubles that really stop messages; each shows as one service problem. */
export type NetworkTrouble = 'outage' | 'maintenance'

/** True while the network carries this service. Problems that are only declared break nothing. */
export const isWorking = (model: SandboxModel, service: ProblemService): boolean => {
  const { outage, maintenance } = model.state.network
  return !model.state.problems.some(
    (problem) =>
      (problem.id === outage || problem.id === maintenance) &&
      problem.services.includes(service) &&
      isOngoing(problem, model.now()),
  )
}

/** Declares a problem without breaking anything. */
export const addProblem = (model: SandboxModel, problem: Omit<Problem, 'id' | 'updatedAt' | 'resolvedAt'>): Problem => {
  const added: Problem = { ...problem, id: model.newId(), updatedAt: model.timestamp(), resolvedAt: null }
  model.state.problems.push(added)
  model.notify('network')
  return added
}

/** Changes a declared problem; null when there is none. */
export const changeProblem = (model: SandboxModel, id: string, change: Partial<Problem>): Problem | null => {
  const index = model.state.problems.findIndex((problem) => problem.id === id)
  const before = model.state.problems[index]
  if (before === undefined) return null
  const at = model.timestamp()
  const resolved = change.state === 'resolved' || change.state === 'closed'
  const after = {
    ...before,
    ...change,
    id,
    updatedAt: at,
    resolvedAt: resolved ? (before.resolvedAt ?? at) : before.resolvedAt,
  }
  model.state.problems[index] = after
  model.notify('network')
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
export const setNetwork = (
  model: SandboxModel,
  kind: NetworkTrouble,
  trouble: Partial<Trouble> | null,
): Problem | null => {
  const current = model.state.network[kind]
  if (current !== null) changeProblem(model, current, { state: 'resolved' })
  model.state.network[kind] = null
  if (trouble === null) return null
  const problem = addProblem(model, {
    kind: kind === 'outage' ? 'incident' : 'maintenance',
    state: 'inProgress',
    priority: kind === 'outage' ? 1 : 4,
    services: trouble.services ?? ['sms'],
    places: trouble.places ?? [],
    startedAt: trouble.startedAt ?? model.timestamp(),
    plannedEndAt: trouble.plannedEndAt ?? null,
    publicText: { ...TEXTS[kind], ...trouble.publicText },
    description: kind,
    reason: 'set by hand',
    given: {},
  })
  model.state.network[kind] = problem.id
  return problem
}
