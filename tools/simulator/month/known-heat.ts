import { hasLeft } from './known-walks.ts'
import type { RememberedWalk } from './known-walks.ts'

/** Counts by place (`flow/state`), as a drawing writes them: `40` or `40 · left 10`. */
export type HeatLabels = ReadonlyMap<string, string>

/** The heat of walks as the people remember them. */
export const knownHeat = (walks: readonly RememberedWalk[]): HeatLabels => {
  const passed = new Map<string, number>()
  const left = new Map<string, number>()
  const count = (counts: Map<string, number>, place: string): void =>
    void counts.set(place, (counts.get(place) ?? 0) + 1)
  for (const walk of walks) {
    for (const place of new Set(walk.places)) count(passed, place)
    const last = walk.places.at(-1)
    if (last !== undefined && hasLeft(walk)) count(left, last)
  }
  return new Map(
    [...passed].map(([place, times]) => {
      const gone = left.get(place)
      return [place, gone === undefined ? String(times) : `${times} · left ${gone}`]
    }),
  )
}

/** Reads the counts off the drawing of a flow. */
export const drawnHeat = (flow: string, svg: string): HeatLabels =>
  new Map(
    [...svg.matchAll(/<g class="state[^"]*" data-state="([^"]*)">(?:(?!<\/g>).)*class="counted"[^>]*>([^<]*)</g)].map(
      ([, state = '', label = '']) => [`${flow}/${state}`, label],
    ),
  )
