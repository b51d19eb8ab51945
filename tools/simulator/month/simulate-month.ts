import { openStage } from '../stage.ts'
import type { Place } from '../stage.ts'
import { compareMonth } from './compare-month.ts'
import { isInMonth, planMonth } from './plan-month.ts'
import { playMonth } from './play-month.ts'
import type { FigureCommands } from './run-figures.ts'

/** A month that was played and compared. */
export interface SimulatedMonth {
  /** Those who came within the time. */
  readonly people: number
  readonly visits: number
  /** Figures and counts that were compared. */
  readonly compared: number
  /** Figures that differ, visits that did not go as their story says, and what the bot logged as an error. */
  readonly faults: readonly string[]
}

/** A month that is wanted. */
export interface MonthRequest {
  readonly count: number
  readonly seed: number
  /** Longest time for the visits. */
  readonly minutes: number
}

/**
 * Plays a month of `count` people against the whole bot on an empty database, and compares report, heat and replay with
 * what they remember. `onPlayed` hears of each visit, with the number of all.
 */
export const simulateMonth = async (
  { count, seed, minutes }: MonthRequest,
  { place, commands }: { readonly place: Place; readonly commands: FigureCommands },
  onPlayed: (done: number, all: number) => void,
): Promise<SimulatedMonth> => {
  const stage = await openStage(place)
  const { services } = stage.world
  try {
    const month = await playMonth(stage, planMonth(count, seed), {
      until: performance.now() + minutes * 60_000,
      onPlayed,
    })
    const people = new Set(month.visits.filter(isInMonth).map(({ person }) => person.no)).size
    const { compared, differences } = await compareMonth(month, commands, {
      zone: services[0]?.timeZone ?? 'UTC',
      services: services.map(({ id }) => id),
    })
    const mistakes = stage.mistakes.map((mistake) => `logged as a mistake: ${mistake.trim()}`)
    return { people, visits: month.visits.length, compared, faults: [...month.troubles, ...differences, ...mistakes] }
  } finally {
    await stage.close()
  }
}
