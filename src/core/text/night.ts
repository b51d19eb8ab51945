import { DAY, fromWallTime, midnightOf, MINUTE, wallTime } from './wall-clock.ts'

/** Hours of the day, in the zone of a service, between which nobody is written to first. */
const EVENING = 22 * 60 * MINUTE
const MORNING = 8 * 60 * MINUTE

/** Gives the time (ms since 1970) at which this night ends; null by day. */
export const endOfNight = (at: number, timeZone: string): number | null => {
  const sinceMidnight = wallTime(at, timeZone) % DAY
  if (sinceMidnight >= MORNING && sinceMidnight < EVENING) return null
  const midnight = midnightOf(at, timeZone) + (sinceMidnight >= EVENING ? DAY : 0)
  return fromWallTime(midnight + MORNING, timeZone)
}
