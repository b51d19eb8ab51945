import { readStep } from './walk.ts'
import type { EndedWalk } from './walk.ts'

/** Walks that came through a state, and those that left there. */
export interface Passage {
  readonly passed: number
  readonly left: number
}

const LEAVING: ReadonlySet<EndedWalk['end']> = new Set(['left', 'stopped', 'given-up'])

/** The name under which a state of a flow is counted. */
export type HeatNaming = (flow: string, state: string) => string

/** Counts by flow and state, or by what a state belongs to. A walk counts once for each name that it came through. */
export const countHeat = (
  walks: readonly Pick<EndedWalk, 'steps' | 'end'>[],
  nameOf: HeatNaming = (_, state) => state,
): ReadonlyMap<string, ReadonlyMap<string, Passage>> => {
  const heat = new Map<string, Map<string, Passage>>()
  const count = (place: string, news: Passage): void => {
    const [flow = '', name = ''] = place.split('/')
    const names = heat.get(flow) ?? new Map<string, Passage>()
    const { passed, left } = names.get(name) ?? { passed: 0, left: 0 }
    heat.set(flow, names.set(name, { passed: passed + news.passed, left: left + news.left }))
  }
  for (const { steps, end } of walks) {
    const places = steps.map((step) => {
      const { flow, state } = readStep(step)
      return `${flow}/${nameOf(flow, state)}`
    })
    for (const place of new Set(places)) count(place, { passed: 1, left: 0 })
    const last = places.at(-1)
    if (last !== undefined && LEAVING.has(end)) count(last, { passed: 0, left: 1 })
  }
  return heat
}
