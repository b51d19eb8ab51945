/** Milliseconds of a minute. */
export const MINUTE = 60_000

/** Milliseconds of a day without a change of the clock. */
export const DAY = 24 * 60 * MINUTE

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}

/** Gives the local time of a zone (IANA name) at `at` (ms since 1970), written as if it were UTC. */
export const wallTime = (at: number, timeZone: string): number => {
  const parts = formatOf(timeZone).formatToParts(at)
  const value = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'), value('second'))
}

/**
 * Converts a local time of a zone back to ms since 1970. A skipped hour moves by the length of the gap; of a repeated
 * hour the first counts.
 */
export const fromWallTime = (wall: number, timeZone: string): number => {
  const offsetAt = (at: number): number => wallTime(at, timeZone) - at
  const [before, after] = [wall - offsetAt(wall - DAY), wall - offsetAt(wall + DAY)]
  return [before, after].find((at) => wallTime(at, timeZone) === wall) ?? before
}

/** Gives the midnight before `at`, as a local time of the zone (not ms since 1970). */
export const midnightOf = (at: number, timeZone: string): number => Math.floor(wallTime(at, timeZone) / DAY) * DAY

/** Gives the start (ms since 1970) of the day `daysBefore` days before the present one, by the zone's calendar. */
export const dayStart = (at: number, timeZone: string, daysBefore = 0): number =>
  fromWallTime(midnightOf(at, timeZone) - daysBefore * DAY, timeZone)
