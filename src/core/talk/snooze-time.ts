import { foldDigits } from '../text/fold-digits.ts'
import { readMoment } from '../text/read-moment.ts'
import { DAY, dayStart, MINUTE, wallTime } from '../text/wall-clock.ts'

/** Furthest time until which a talk is put off, in days. */
export const MAX_SNOOZE_DAYS = 30

/** A time until which a talk is put off, ms since 1970; `past` and `far`: one that is over or too far ahead. */
export type SnoozeTime = number | 'past' | 'far'

const HOUR = 60 * MINUTE

/** Units of time by the beginnings of their names, in the languages of the desk. */
const units: readonly (readonly [name: RegExp, ms: number])[] = [
  [/^(?:m|min|mins|minutes?|мин(?:ут[аыу]?)?|м|хв(?:ілін[аыу]?)?)$/, MINUTE],
  [/^(?:h|hr|hrs|hours?|ч|час(?:а|ов)?|г|гадзін[аыу]?|гадз)$/, HOUR],
  [/^(?:d|days?|д|дн|день|дня|дней|дзень|дні|дня|дзён)$/, DAY],
]

/** Words before a span or a time that say nothing more. */
const LEAD = /^(?:на|через|праз|for|in|до|да|until|till|в|у|а|at)\s+/
const SPAN_PART = /^(\d{1,4}(?:[.,]\d)?|)\s*(\p{L}+)\.?\s*/u
const CLOCK = /^\d{1,2}[:.]\d{2}$/
const DAY_WORD =
  /^(сегодня|сёння|today|завтра|заўтра|tomorrow|послезавтра|паслязаўтра)(?:\s+(?:(?:в|у|а|at)\s+)?(\d{1,2})(?:[:.](\d{2}))?)?$/u

/** Reads a length of time such as "2h", "1h 30m", "полчаса" or "час"; null for anything else. */
const readSpan = (words: string): number | null => {
  if (/^(?:полчаса|паўгадзіны|half an hour)$/.test(words)) return 30 * MINUTE
  let [rest, ms] = [words, 0]
  while (rest !== '') {
    const [part = '', count = '', name = ''] = SPAN_PART.exec(rest) ?? []
    const unit = units.find(([pattern]) => pattern.test(name))
    if (part === '' || !unit) return null
    ms += (count === '' ? 1 : Number(count.replace(',', '.'))) * unit[1]
    rest = rest.slice(part.length)
  }
  return ms > 0 ? Math.round(ms) : null
}

const daysAhead = (word: string): number => {
  if (/^(?:сегодня|сёння|today)$/.test(word)) return 0
  return /^(?:послезавтра|паслязаўтра)$/.test(word) ? 2 : 1
}

/** Gives a date of the zone's calendar as `readMoment` takes it, `days` ahead. */
const dateAhead = (zone: string, at: number, days: number): string => {
  const day = new Date(wallTime(at, zone) + days * DAY)
  return `${day.getUTCDate()}.${day.getUTCMonth() + 1}.${day.getUTCFullYear()}`
}

/** Reads "завтра", "tomorrow at 10:00", "сегодня 18:30" or "15:30", which is today's; null for anything else. */
const readClock = (words: string, zone: string, at: number): number | null => {
  if (CLOCK.test(words)) return readMoment(`${dateAhead(zone, at, 0)} ${words}`, zone, at)
  const [, word, hour, minute = '00'] = DAY_WORD.exec(words) ?? []
  if (word === undefined) return null
  const days = daysAhead(word)
  if (hour !== undefined) return readMoment(`${dateAhead(zone, at, days)} ${hour}:${minute}`, zone, at)
  return days === 0 ? null : dayStart(at, zone, -days)
}

/**
 * Reads until when a talk is put off: a length of time ("2h", "30 мин", "через 2 часа"), a time of today ("15:30"), of
 * another day ("завтра 10:00", "25.11 09:30"), or a day ("завтра"), which begins at midnight. A time of today that is
 * over is not tomorrow's. Null for anything else.
 */
export const readSnoozeTime = (written: string, zone: string, at: number): SnoozeTime | null => {
  const words = foldDigits(written).trim().toLowerCase()
  const plain = words.replace(LEAD, '')
  const span = readSpan(plain)
  const until = span === null ? (readClock(plain, zone, at) ?? readMoment(plain, zone, at)) : at + span
  if (until === null) return null
  if (until <= at) return 'past'
  // A date without a year that is over is read as next year's.
  if (until - at > 300 * DAY && !/\d{4}/.test(plain)) return 'past'
  return until - at > MAX_SNOOZE_DAYS * DAY ? 'far' : until
}
