/** Milliseconds. */
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

/** What a clock on the wall of the zone (IANA name) shows at a time (ms since 1970), as if it were UTC. */
export const wallOf = (at: number, timeZone: string): number => {
  const parts = formatOf(timeZone).formatToParts(at)
  const value = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'), value('second'))
}

/** When the clock on the wall shows that. An hour that is skipped comes as late as the clock was put forward; of one that is there twice, the first. */
export const whenWall = (wall: number, timeZone: string): number => {
  const offsetAt = (at: number): number => wallOf(at, timeZone) - at
  const [before, after] = [wall - offsetAt(wall - DAY), wall - offsetAt(wall + DAY)]
  return [before, after].find((at) => wallOf(at, timeZone) === wall) ?? before
}

/** The midnight with which the day began, as the clock on the wall shows it. */
export const midnightOf = (at: number, timeZone: string): number => Math.floor(wallOf(at, timeZone) / DAY) * DAY

/** When the day began (ms since 1970) that is so many days before the present one, by the zone's own calendar. */
export const dayBegan = (at: number, timeZone: string, daysBefore = 0): number =>
  whenWall(midnightOf(at, timeZone) - daysBefore * DAY, timeZone)
