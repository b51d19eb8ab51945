import { playCrowd } from './crowd.ts'
import { makePeople } from './draw-people.ts'
import { judge } from './judge.ts'
import type { JudgedPlay } from './judge.ts'
import { openStage } from './stage.ts'
import type { Place } from './stage.ts'

/** The simulated people and the seed that draws them. */
export interface CrowdRequest {
  readonly count: number
  readonly seed: number
  /** True: everybody answers in sentences. */
  readonly wordy?: boolean
}

/** A whole run: every person's outcome, and what the bot logged as an error. */
export interface Simulation {
  readonly crowd: readonly JudgedPlay[]
  readonly mistakes: readonly string[]
}

/**
 * Plays `count` people against the whole bot on an empty database. `onPlayed` hears of each person, with the number of
 * all.
 */
export const simulate = async (
  { count, seed, wordy = false }: CrowdRequest,
  place: Place,
  onPlayed: (done: number, all: number) => void,
): Promise<Simulation> => {
  const stage = await openStage(place)
  const people = makePeople(count, seed, wordy ? 1 : undefined)
  let done = 0
  const crowd = await playCrowd(stage, people, () => {
    done += 1
    onPlayed(done, people.length)
  }).finally(stage.close)
  return { crowd: crowd.map(judge), mistakes: stage.mistakes }
}
