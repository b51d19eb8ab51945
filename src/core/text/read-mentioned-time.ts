import { DAY, wallTime } from './wall-clock.ts'

/** A time of which somebody speaks: ms since 1970, vague when only a month or less was named. */
export interface MentionedTime {
  readonly at: number
  readonly isVague: boolean
}

const HOUR = DAY / 24
const WEEK = 7 * DAY
const MONTH = 30 * DAY
const YEAR = 365 * DAY

/** Stems of units in the three languages, with their lengths. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:мин|хвілін|min)/, HOUR / 60],
  [/^(?:час|гадзін|hour)/, HOUR],
  [/^(?:дн|ден|дзень|дзён|дзен|сут|day)/, DAY],
  [/^(?:недел|тыд[нз]|тыдз|week)/, WEEK],
  [/^(?:месяц|меся|месяц|month)/, MONTH],
  [/^(?:год|лет|гад|year)/, YEAR],
]

const counts: readonly (readonly [RegExp, number])[] = [
  [/^(?:дв[аеух]|пар|two|couple|дзв)/, 2],
  [/^(?:тр[иёыое]|three)/, 3],
  [/^(?:четыр|чатыр|four)/, 4],
  [/^(?:пят|five|пяц)/, 5],
  [/^(?:полтор|паўтар)/, 1.5],
  [/^(?:пол|паў|half)/, 0.5],
]

const months: readonly RegExp[] = [
  /^(?:январ|студзен|jan)/,
  /^(?:феврал|лют|feb)/,
  /^(?:март|сакавік|mar(?:ch)?$)/,
  /^(?:апрел|красавік|apr)/,
  /^(?:ма[йея]$|ма[йея]\b|май|may$)/,
  /^(?:июн|чэрвен|jun)/,
  /^(?:июл|ліпен|jul)/,
  /^(?:август|жні[вў]|aug)/,
  /^(?:сентябр|верас|sep)/,
  /^(?:октябр|кастрычнік|oct)/,
  /^(?:ноябр|лістапад|nov)/,
  /^(?:декабр|снежан|снежн|dec)/,
]

/** Days of the week from Sunday. */
const weekdays: readonly RegExp[] = [
  /^(?:воскресен|нядзел|sunday)/,
  /^(?:понедельник|панядзел|monday)/,
  /^(?:вторник|аўтор|tuesday)/,
  /^(?:сред[уаы]$|серад|wednesday)/,
  /^(?:четверг|чацвер|чацьвер|thursday)/,
  /^(?:пятниц|пятніц|friday)/,
  /^(?:суббот|субот|saturday)/,
]

const exact = (at: number): MentionedTime => ({ at, isVague: false })
const vague = (at: number): MentionedTime => ({ at, isVague: true })

const indexIn = (patterns: readonly RegExp[], word: string): number => patterns.findIndex((stem) => stem.test(word))

/** A count and a unit before "ago": "two days ago", «час назад», «неделю назад». */
const readAgo = (words: readonly string[], at: number): MentionedTime | null => {
  const ago = words.findIndex((word) => /^(?:назад|тому|таму|ago)$/.test(word))
  if (ago < 1) return null
  const unitWord = words[ago - 1] ?? ''
  const unit = units.find(([stem]) => stem.test(unitWord.replace(/^(?:пол|паў)/, '')))
  if (!unit) return null
  const counted = words[ago - 2] ?? ''
  const named = counts.find(([stem]) => stem.test(counted))?.[1]
  const half = /^(?:пол|паў)/.test(unitWord) ? 0.5 : 1
  const count = /^\d{1,3}$/.test(counted) ? Number(counted) : (named ?? half)
  const length = count * unit[1]
  return unit[1] >= WEEK ? vague(at - length) : exact(at - length)
}

/** The last day of that name before today. */
const lastWeekday = (day: number, at: number, zone: string): MentionedTime => {
  const today = new Date(wallTime(at, zone)).getUTCDay()
  return exact(at - ((today - day + 7) % 7 || 7) * DAY)
}

/** The middle of the last month of that name; of the present one, its beginning. */
const lastMonth = (month: number, at: number, zone: string): MentionedTime => {
  const now = new Date(wallTime(at, zone))
  const back = (now.getUTCMonth() - month + 12) % 12
  return vague(back === 0 ? at - now.getUTCDate() * DAY : at - back * MONTH)
}

const days: readonly (readonly [RegExp, number])[] = [
  [/(?:^| )(?:позавчера|заўчора|пазаўчора|day before yesterday)(?: |$)/, 2],
  [/(?:^| )(?:вчера|вечора|учора|ўчора|yesterday|last night|vchera)(?: |$)/, 1],
  [/(?:^| )(?:сегодня|сёння|сення|только что|толькі што|today|just now|this morning|утром|раніцай|segodnya)(?: |$)/, 0],
]

const LONG_AGO = /(?:^| )(?:давно|даўно|прошлом году|летась|мінулым годзе|last year|long ago|years ago|ages ago)(?: |$)/
const LAST_MONTH = /(?:^| )(?:прошлом месяце|мінулым месяцы|last month)(?: |$)/
const LAST_WEEK = /(?:^| )(?:прошлой неделе|мінулым тыдні|last week)(?: |$)/

/**
 * Characters in which a time is looked for: a pattern's work grows with the text, and nobody who is asked writes more.
 */
const MAX_READ_CHARS = 1_000

/**
 * Reads the time of which a text speaks, in any of the languages, by the calendar of the zone; null when it names none.
 * `at` is now.
 */
export const readMentionedTime = (text: string, zone: string, at: number): MentionedTime | null => {
  const plain = text
    .slice(0, MAX_READ_CHARS)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const words = plain.split(' ')
  const day = days.find(([phrase]) => phrase.test(plain))
  if (day) return exact(at - day[1] * DAY)
  const ago = readAgo(words, at)
  if (ago) return ago
  if (LONG_AGO.test(plain)) return vague(at - YEAR)
  if (LAST_MONTH.test(plain)) return vague(at - MONTH)
  if (LAST_WEEK.test(plain)) return vague(at - WEEK)
  for (const word of words) {
    const weekday = indexIn(weekdays, word)
    if (weekday >= 0) return lastWeekday(weekday, at, zone)
    const month = indexIn(months, word)
    if (month >= 0 && word !== 'may') return lastMonth(month, at, zone)
  }
  return null
}
