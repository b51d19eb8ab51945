/** The digits of a wished or sought number, as a mask: from signs (`%77_12`), or from words ("7788 на конце"). */

import { digitsOfWords } from '../text/digits-of-words.ts'

const MAX_MASK = 30

/**
 * Digits with signs for the open ones: `%` (or `*`) for any number of digits, `_` (or `?`) for one. Signs alone are a
 * mask too, which is too broad rather than unreadable. Null for anything else.
 */
const readSigns = (text: string): string | null => {
  const mask = text.trim().replaceAll('*', '%').replaceAll('?', '_')
  const isMask = /^\+?[\d%_\s().-]*\d[\d%_\s().-]*$/.test(mask) || /^[%_ ]*%[%_ ]*$/.test(mask)
  return mask.length <= MAX_MASK && isMask ? mask : null
}

const ATEND =
  'на конце|в конце|конец|заканчив|кончает|оканчив|последн|напрыканцы|на канцы|у канцы|канчаецца|канчаюцца|апошн|end|last|final'
const ATSTART = 'начина|сначала|вначале|в начале|первые|первых|пачына|спачатку|напачатку|першыя|start|begin|first'
const ANYWHERE =
  'середин|посередин|где-нибудь|где-то|внутри|пасярэдзін|сярэдзін|дзе-небудзь|недзе|middle|somewhere|anywhere|inside'

const place = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})`, 'iu')
/** "номер на 31", "…31": the digits that a number ends with, as people name one. */
const namedByEnd = /(?:(?<!\p{L})на|…|\.\.\.?)\s*\d(?:[ -]?\d)*\s*$/iu

const [atEnd, atStart, anywhere] = [place(ATEND), place(ATSTART), place(ANYWHERE)]

/** A run of digits with the words around it, up to the digits before and after. */
interface Run {
  readonly digits: string
  readonly around: string
}

/** Words between two runs belong to the one they stand nearer to in meaning: a place before "и", a comma or the end. */
const runsOf = (text: string): readonly Run[] =>
  text
    .split(/,|\s(?:и|і|and|а|но|але|but|has)\s/u)
    .flatMap((part) =>
      [...part.matchAll(/\d(?:[ -]?\d)+/g)].map(([digits]) => ({ digits: digits.replace(/\D/g, ''), around: part })),
    )

const isDenied = (part: string, digits: string): boolean =>
  new RegExp(String.raw`(?<!\p{L})(?:не|ня|not|а не|а ня)\s+${digits.split('').join('[ -]?')}`, 'iu').test(part)

/** A whole number in a sentence, which is no part of one: with its country or as it is dialled. */
const whole = /(?:\+\d|(?<!\d)80|(?<!\d)375|(?<!\d)[78]9)[\d\s()-]{8,16}/

/** Digits named with their place in the number, joined into one mask. Null when no digits are named. */
const readPlaces = (text: string): string | null => {
  const found = whole.exec(text)?.[0].trim()
  if (found !== undefined) return readSigns(found)
  const runs = runsOf(text).filter(
    ({ digits, around }) => digits.length <= 9 && !isDenied(text, digits) && around !== '',
  )
  const [first] = runs
  if (!first) return null
  const start = runs.find(({ around }) => atStart.test(around))
  const end = runs.find((run) => run !== start && (atEnd.test(run.around) || namedByEnd.test(run.around)))
  const middle = runs.find((run) => run !== start && run !== end && anywhere.test(run.around))
  if (!start && !end && !middle) return `%${first.digits}%`
  return `${start?.digits ?? ''}%${middle ? `${middle.digits}%` : ''}${end?.digits ?? ''}`
}

/** Most words of a sentence whose digits are a mask; a longer one tells something else. */
const MAX_WORDS = 12

/** The mask in a text: signs, or digits with words about their place; null when there is none. */
export const readMask = (text: string): string | null => {
  const signs = readSigns(text)
  if (signs !== null || text.trim().split(/\s+/).length > MAX_WORDS || /[?;<>{}]/.test(text)) return signs
  return readPlaces(digitsOfWords(text))
}
