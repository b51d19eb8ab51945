/**
 * One-time codes in a text, however they are spelled: any signs between the digits, words for digits, "482, then 913",
 * letters among them. A run of digits is a code by the words around it, or when it is all that was written.
 */

import { blankHarmless, blankKnownNumbers, blankPhones } from './blank-known-numbers.ts'
import { inSmallLetters, letterPattern } from './letter-pattern.ts'
import { readLegible, readNumerals, spanOf } from './legible-text.ts'
import type { LegibleText, Span } from './legible-text.ts'

const MIN_DIGITS = 4
const MAX_DIGITS = 8

const signs = String.raw`\s{0,3}[^\p{L}\d\s]{0,4}\s{0,3}`
const order =
  'потом|затем|далее|дальше|ещё|еще|плюс|после|потым|пасля|далей|яшчэ|затым|then|next|plus|followed|by|after|тире|точка|дефис|пробел|кропка|прабел|dash|dot|point|space'
const linkWord = `(?:и|а|і|ды|and|${order})`
const link = String.raw`[^\p{L}\d]{1,3}(?:${linkWord}[^\p{L}\d]{1,3}){1,4}`

/** Digits with what may stand between the digits of one code. */
const RUN = letterPattern(String.raw`\d(?:(?:${signs}|${link}|\p{L})\d)*`, 'gu')

/** Places at which several numbers are told apart when a run is too long for one code. */
const BREAK = letterPattern(String.raw`\p{L}+|\n|[,;:]\s+|\s[—–-]\s|\.\s`, 'gu')

interface Run extends Span {
  readonly digits: string
  readonly text: string
}

const isLong = ({ digits }: Run): boolean => digits.length > MAX_DIGITS

/** Cuts a run where numbers are told apart. */
const pieces = (run: Run): readonly Run[] => {
  const cuts = [...run.text.matchAll(BREAK)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }))
  return [...cuts, { from: run.text.length, to: run.text.length }].map(({ from }, index) => {
    const begin = cuts[index - 1]?.to ?? 0
    return runOf(run.text.slice(begin, from), run.from + begin)
  })
}

const runOf = (text: string, from: number): Run => ({
  from,
  to: from + text.length,
  text,
  digits: text.replace(/\D/g, ''),
})

/** All runs of as many digits as codes have. */
const runsIn = (text: string): readonly Run[] =>
  [...text.matchAll(RUN)]
    .map(({ 0: found, index }) => runOf(found, index))
    .flatMap((run) => (isLong(run) ? pieces(run) : [run]))
    .filter(({ digits }) => digits.length >= MIN_DIGITS && digits.length <= MAX_DIGITS)

const year = String.raw`(?!\s?(?:г\.|год|year))`
const failure = String.raw`(?<!(?:ошибк\p{L}|памылк\p{L}|error)\s)`
const name = String.raw`${failure}(?:(?<!промо|promo)(?:код|code)|(?<!\p{L})(?:kod|пин|pin|пук|puk|парол))`
const ofSomething = String.raw`(?!\p{L}{0,2}\s+(?:ошибк|памылк|error|город|горад|стран|краін|country|area))`

/** Words between the name of a code and the code itself. */
const filler =
  String.raw`(?:это|вот|мой|мая|из|от|с|з|ад|в|смс|sms|сообщени\p{L}|приш[её]л|прислали|прыйшоў|даслалі|такой|такі|гэта|был|быў|ваш|твой|у\s+меня|у\s+мяне|цифры|лічбы|is|was|from|the|my|your|` +
  String.raw`(?:из|с|з)?\s*\d(?:-?\p{L}{1,2})?\s(?:цифр|знак|символ|лічб)\p{L}*)`
const NAMED_NEAR = letterPattern(
  String.raw`${name}${ofSomething}(?:\p{L}{0,2})(?:[^\p{L}\d]{1,3}${filler}(?!\p{L})){0,3}[^\p{L}\d]{0,4}$`,
  'u',
)

/** A code with its name further off. Error codes and area codes are no secret. */
const NAMED_FAR = letterPattern(String.raw`${name}${ofSomething}\D{0,24}$`, 'u')
const NAME_AFTER = letterPattern(
  String.raw`^[^\p{L}\d]{0,3}(?:(?:вот|это|мой|такой|гэта|такі|приш[её]л|прыйшоў|прислали|is|my|the)\s+){0,2}(?:код|code)(?!\p{L})`,
  'u',
)
const fromSms = String.raw`(?:из|з|from(?:\s+(?:the|an?|my))?)\s+(?:смс|sms|text|сообщени\p{L}|паведамленн\p{L})(?!\p{L})`
const SMS_BEFORE = letterPattern(
  String.raw`(?:${fromSms}|(?<!\p{L})[вўу]\s+(?:смс|sms)(?:\s+(?:был\p{L}?|было|написано|напісана|пришло|прыйшло|код|цифры|лічбы))*|` +
    String.raw`(?<!(?:последни\p{L}|апошні\p{L}|last)\s(?:\d\s)?)(?<!\p{L})(?:цифр|лічб|digit)\p{L})[^\p{L}\d]{0,3}$`,
  'u',
)
const SMS_AFTER = letterPattern(String.raw`^[^\p{L}\d]{0,3}(?:(?:это|гэта|is)\s+)?${fromSms}`, 'u')
const NOT_YEAR = letterPattern(`^${year}`, 'u')

/** Characters before a run in which its name is looked for. */
const LOOK_BACK = 80
const MAX_HOUSE_DIGITS = 6

const isListed = ({ text }: Run): boolean => /,\s|\n|\p{L}/u.test(text)

/** True for a run that the words around it make a code. */
const isNamed = (text: string, run: Run): boolean => {
  const before = text.slice(Math.max(0, run.from - LOOK_BACK), run.from)
  const after = text.slice(run.to, run.to + LOOK_BACK)
  if (before.endsWith('+') || !NOT_YEAR.test(after)) return false
  if (NAMED_FAR.test(before)) return !isListed(run)
  if (SMS_BEFORE.test(before) || SMS_AFTER.test(after)) return true
  return NAME_AFTER.test(after) && run.digits.length <= MAX_HOUSE_DIGITS
}

/** True for a run beside the name of a code: a date or a time would not stand there. */
const isNamedNear = (text: string, run: Run): boolean =>
  NAMED_NEAR.test(text.slice(Math.max(0, run.from - LOOK_BACK), run.from)) && NOT_YEAR.test(text.slice(run.to))

const isAlone = (text: string, { from, to }: Run): boolean =>
  /^\D{0,3}$/.test(text.slice(0, from).trim()) && /^\D{0,3}$/.test(text.slice(to).trim())

/** Letters among digits that no name of a thing has: `4a8b2c9`. */
const MIN_LETTERS_AMONG = 3
const ORDERED = letterPattern(String.raw`\d[^\p{L}\d]{1,3}(?:${linkWord}[^\p{L}\d]{1,3})*(?:${order})[^\p{L}\d]`, 'u')

/** True for a run whose own spelling shows that it is dictated: "482, а потом 913", "4 8 2 и 9 1 3". */
const isDictated = ({ text, digits }: Run): boolean => {
  const groups = text.match(/\d+/g) ?? []
  const areSingle = groups.every(({ length }) => length === 1)
  if (ORDERED.test(text) && digits.length > MIN_DIGITS) return true
  if (areSingle && groups.length > MIN_DIGITS && /\p{L}/u.test(text)) return true
  return (text.match(/(?<=\d)\p{L}(?=\d)/gu)?.length ?? 0) >= MIN_LETTERS_AMONG
}

const LINK_WORD = letterPattern(`^${linkWord}$`, 'u')

/** True for digits that are spelled out, at least partly: four numerals of which two are words. */
const isSpelled = (typed: string, read: LegibleText, run: Run): boolean => {
  const { from, to } = spanOf(read, run.from, run.to)
  const written = inSmallLetters(typed.slice(from, to))
  const words = written.match(/\p{L}{2,}/gu)?.filter((word) => !LINK_WORD.test(word)) ?? []
  const groups = readLegible(written).text.match(/\d+/g) ?? []
  return words.length > 1 && words.length + groups.length >= MIN_DIGITS
}

/** Codes that are no run of four digits: letters among digits after their name, the three digits of a card. */
const otherCodes = letterPattern(
  [
    String.raw`(?<=(?<!\p{L})(?:код|code)(?:\s+(?:из|от|с|з|ад|from)\s+\p{L}{1,20})?[\s:—-]{1,3})(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{5,10}(?![\p{L}\d])`,
    String.raw`(?<=(?<!\p{L})(?:cv[vc]2?|цв[вц])\P{N}{0,12}|цифр\p{L}\s(?:на|с)\sобор\p{L}{1,6}\P{N}{0,4})\d(?:${signs}\d){2}(?!\d)`,
  ].join('|'),
  'gu',
)

/** Codes in a text with numerals in digits, in order. */
const codeRuns = (typed: string, read: LegibleText): readonly Run[] => {
  const text = inSmallLetters(read.text)
  const known = blankKnownNumbers(text)
  const named = runsIn(blankPhones(text)).filter((run) => isNamedNear(text, run))
  const others = runsIn(known).filter(
    (run) => isAlone(known, run) || isNamed(known, run) || isDictated(run) || isSpelled(typed, read, run),
  )
  return [...named, ...others].toSorted((one, other) => one.from - other.from)
}

/** Gives the place of every digit, and of every word that stands for one, between two places of a text. */
const digitSpans = (read: LegibleText, text: string, from = 0, to = text.length): readonly Span[] =>
  [...text.slice(from, to).matchAll(/\d/g)].map(({ index }) => spanOf(read, from + index, from + index + 1))

/** Finds one-time codes, each digit of them by itself. `plain` is the typed text with its signs read. */
export const findCodes = (typed: string, plain: LegibleText): readonly Span[] => {
  const read = readNumerals(plain)
  if (!/\d/.test(read.text)) return []
  return [
    ...codeRuns(typed, read).flatMap(({ from, to }) => digitSpans(read, read.text, from, to)),
    ...[...inSmallLetters(plain.text).matchAll(otherCodes)].map(({ 0: found, index }) =>
      spanOf(plain, index, index + found.length),
    ),
  ]
}

/** Reads the digits of a typed one-time code; null when the text is no code. */
export const readCode = (typed: string): string | null =>
  codeRuns(typed, readNumerals(readLegible(typed)))[0]?.digits ?? null

/**
 * Reads digits that may be the code where one is asked for, whatever stands around them; null when there are none, or
 * several such.
 */
export const readHiddenCode = (typed: string): string | null => {
  const runs = runsIn(blankKnownNumbers(inSmallLetters(readNumerals(readLegible(typed)).text)))
  return runs.length === 1 ? (runs[0]?.digits ?? null) : null
}

/**
 * Finds every digit that may be part of a code, in order, one find a digit or word: all but those of phone numbers and
 * of one small count ("20 минут"). Meant for the time in which a code is on its way to the customer.
 */
export const findPossibleDigits = (typed: string): readonly Span[] => {
  const read = readNumerals(readLegible(typed))
  return digitSpans(read, blankHarmless(inSmallLetters(read.text)))
}
