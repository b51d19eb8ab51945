import { readStep } from './walk.ts'
import type { EndedWalk } from './walk.ts'

/** Walks that came through a state, and those that left there. */
export interface Passage {
  readonly passed: number
  readonly left: number
}

const LEAVING: ReadonlySet<EndedWalk['end']> = new Set(['left', 'stopped', 'given-up'])

/** Counts by flow and state. A walk counts once for each state it came through. */
export const countHeat = (
  walks: readonly Pick<EndedWalk, 'steps' | 'end'>[],
): ReadonlyMap<string, ReadonlyMap<string, Passage>> => {
  const heat = new Map<string, Map<string, Passage>>()
  const count = (place: string, news: Passage): void => {
    const { flow, state } = readStep(`- ${place}`)
    const states = heat.get(flow) ?? new Map<string, Passage>()
    const { passed, left } = states.get(state) ?? { passed: 0, left: 0 }
    heat.set(flow, states.set(state, { passed: passed + news.passed, left: left + news.left }))
  }
  for (const { steps, end } of walks) {
    const places = steps.map((step) => step.slice(step.indexOf(' ') + 1))
    for (const place of new Set(places)) count(place, { passed: 1, left: 0 })
    const last = places.at(-1)
    if (last !== undefined && LEAVING.has(end)) count(last, { passed: 0, left: 1 })
  }
  return heat
}
