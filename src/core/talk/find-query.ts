import type { Talk } from '../desk/talk.ts'
import { foldTag } from '../desk/talk-tags.ts'
import { foldDigits } from '../text/fold-digits.ts'
import { normalizeWords } from '../text/normalize-words.ts'
import { readPhone } from '../text/phone.ts'
import type { HomeCountry } from '../text/phone.ts'
import { readStatsPeriod } from './stats-period.ts'

/** A search of an agent; a talk must have all of it. Times are ms since 1970. */
export interface FindQuery {
  /** Words in normal form: of a name, of what was said, of a tag. */
  readonly words: readonly string[]
  /** Number of the topic; null: any. */
  readonly no: number | null
  /** Digits as they were written: the last ones of a number, the number of a topic, or digits of a text. */
  readonly digits: readonly string[]
  /** Whole phone numbers. */
  readonly phones: readonly string[]
  /** The days in which something was said; null: any. */
  readonly span: { readonly since: number; readonly until: number } | null
  /** Tags, folded. */
  readonly tags: readonly string[]
}

/** A talk with all that was said in it, as a search reads it. */
export interface SearchedTalk {
  readonly talk: Talk
  readonly texts: readonly string[]
}

/** Ground on which a query is read: the country of numbers, the time zone of days, and the present, ms since 1970. */
interface FindGround {
  readonly country: HomeCountry
  readonly zone: string
  readonly at: number
}

/** Most characters of a query that are read. */
const MAX_CHARS = 200

/**
 * Most last digits by which a number is found. Longer ends find nothing: digit by digit they would give a masked
 * number away.
 */
const MAX_LAST_DIGITS = 4

/** Fewest digits of a number that is found as a whole. */
const MIN_WHOLE_DIGITS = 7

const DATE = /(?<![\d.])(?:\d{4}-\d\d-\d\d|\d\d?\.\d\d?(?:\.\d{4})?)(?![\d.])/g
const DAY_WORD = /(?<!\p{L})(?:today|сегодня|сёння|yesterday|вчера|ўчора|учора)(?!\p{L})/giu
const TOPIC = /#\s?(\d{1,9})(?!\d)/
const TAG = /#\s?(\p{L}[\p{L}-]*)/gu
const RUN = /(?:\+\s?)?\(?\d(?:[\d ().-]*\d)?/g

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Takes the dates out of a query. Words that only look like dates stay. */
const takeSpan = (text: string, { zone, at }: FindGround): readonly [rest: string, span: FindQuery['span']] => {
  for (const pattern of [DATE, DAY_WORD]) {
    const dates = text.match(pattern) ?? []
    const span = dates.length === 0 ? null : readStatsPeriod(dates.join(' '), zone, at)
    if (span) return [text.replace(pattern, ' '), span]
  }
  return [text, null]
}

/**
 * Reads a query: a name, words, last digits or a whole number, the number of a topic, tags, a day or two days. Null
 * when it asks for nothing.
 */
export const readFindQuery = (written: string, ground: FindGround): FindQuery | null => {
  const [text, span] = takeSpan(foldDigits(written).slice(0, MAX_CHARS), ground)
  const [, no] = TOPIC.exec(text) ?? []
  const tags = [...text.matchAll(TAG)].map(([, tag = '']) => foldTag(tag))
  const phones: string[] = []
  const digits: string[] = []
  const rest = text
    .replace(TOPIC, ' ')
    .replace(TAG, ' ')
    .replace(RUN, (run) => {
      const phone = digitsOf(run).length < 9 ? null : readPhone(run, ground.country)
      if (phone === null) digits.push(...run.split(/[ ().+-]+/).filter((part) => part !== ''))
      else phones.push(phone)
      return ' '
    })
  const words = [...new Set(normalizeWords(rest).split(' '))].filter((word) => word !== '')
  const isEmpty = words.length + digits.length + phones.length + tags.length === 0 && no === undefined && span === null
  return isEmpty ? null : { words, no: no === undefined ? null : Number(no), digits, phones, span, tags }
}

/** Numbers that identify a person, however they are written: they are compared as a whole only. */
const LONG_NUMBER = /\d(?:[\s().-]{0,2}\d){6,}/g

const hasDigits = (query: string, { no }: Talk, numbers: readonly string[], text: string): boolean => {
  const isInNumber = numbers.some((number) =>
    query.length <= MAX_LAST_DIGITS
      ? query.length > 1 && number.endsWith(query)
      : query.length >= MIN_WHOLE_DIGITS && number === query,
  )
  return isInNumber || String(no) === query || text.split(' ').some((word) => word.includes(query))
}

/**
 * Tells whether a talk is one that the query asks for. `names` are further words that agents know it by, such as its
 * service. Long numbers in texts are left out, so that no search uncovers a masked one piece by piece.
 */
export const isFound = (query: FindQuery, { talk, texts }: SearchedTalk, names: readonly string[]): boolean => {
  const { brief, phone, openedAt, lastWordAt } = talk
  const { span } = query
  if (span && (openedAt >= span.until || lastWordAt < span.since)) return false
  if (query.no !== null && query.no !== talk.no) return false
  if (!query.tags.every((tag) => talk.tags.includes(tag))) return false
  const numbers = [phone ?? '', ...(brief.hidden ?? []).map(({ whole }) => whole)].map(digitsOf)
  if (!query.phones.every((one) => numbers.includes(digitsOf(one)))) return false
  if (query.words.length + query.digits.length === 0) return true
  const said = [brief.who, brief.words, ...(brief.written ?? []), ...texts, ...names, ...talk.tags].join('\n')
  const text = normalizeWords(said.replace(LONG_NUMBER, ' '))
  return (
    query.words.every((word) => text.includes(word)) && query.digits.every((one) => hasDigits(one, talk, numbers, text))
  )
}
