import type { Flow } from '../../core/flow/flow.ts'
import { replayWalk } from '../../core/walk/replay-walk.ts'
import type { KeptWalk } from '../../core/walk/replay-walk.ts'

/** Findings of a replay as lines, and the number of walks that would go another way. */
export interface Replayed {
  readonly lines: readonly string[]
  readonly changed: number
}

const MAX_WOULD = 3

const walksOf = (count: number): string => `${count} ${count === 1 ? 'walk' : 'walks'}`

/** Takes walks through the flows; those that part at the same place are one line, most of them first. */
export const replayWalks = (flows: ReadonlyMap<string, Flow>, walks: readonly KeptWalk[]): Replayed => {
  if (walks.length === 0) return { lines: ['No walk is kept of these days: there is nothing to replay.'], changed: 0 }
  const groups = new Map<string, number>()
  let changed = 0
  for (const walk of walks) {
    const found = replayWalk(flows, walk)
    if (found === null) continue
    changed += 1
    const would = found.would.slice(0, MAX_WOULD).join(' or ') || 'nowhere: the flow is gone'
    const line = `${walk.flow}, ended ${walk.end}: at ${found.at} on ${found.event} led to ${found.led}, would lead to ${would}`
    groups.set(line, (groups.get(line) ?? 0) + 1)
  }
  const lines = [...groups]
    .toSorted(([, one], [, other]) => other - one)
    .map(([line, count]) => `${walksOf(count)} · ${line}`)
  return { lines: [...lines, `${walksOf(walks.length)} replayed, ${changed} would go another way`], changed }
}
