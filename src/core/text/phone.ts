import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { foldDigits } from './fold-digits.ts'
import type { PhoneNumber } from './phone-number.ts'

/** Country whose conventions decide what a number without its country's code means. */
export type HomeCountry = 'BY' | 'RU'

/**
 * Reading of the phone number in a text. `wrong`: digits that were meant as a number and cannot be one, with what ails
 * them: too few (`short`) or too many (`long`) digits, or a code that the country does not have (`code`). `anonymous`:
 * a number of Telegram's own (+888), which no operator serves.
 */
export type NumberReading =
  | { readonly kind: 'number'; readonly phone: PhoneNumber }
  | { readonly kind: 'several'; readonly phones: readonly PhoneNumber[] }
  | { readonly kind: 'wrong'; readonly problem: 'short' | 'long' | 'code' }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'none' }

/** Characters that are searched: people write their number near the beginning. */
const MAX_SEARCHED_CHARS = 500

/** Fewest digits that are taken for a number with something missing; fewer are a code, a date or a sum. */
const MIN_WRONG_DIGITS = 7

/** Codes after +375: the mobile operators' and those of the regions. */
const BELARUSIAN = /^(?:24|25|29|33|44|1[5-7]|2[1-3])\d{7}$/
const BELARUSIAN_MOBILE = /^(?:25|29|33|44)\d{7}$/

/** Codes after +7: mobile, regions, services; 6 and 7 are Kazakhstan's. */
const RUSSIAN = /^[3-9]\d{9}$/
const ANONYMOUS = /^888\d{4,12}$/

const EXTENSION = /(?<!\p{L})(?:\(?\s*(?:доб|дод|вн|внутр|ext|extension|x)\.?\s*:?\s*\d{1,6}\)?|#\d{1,6})(?!\d)/giu

/** Digits with what people put between them, from the first digit or plus to the last digit. */
const RUN = /(?:\+\s?)?\(?\d(?:[\d ().+/-]*\d)?/gu

/** The letter O, Latin or Cyrillic, typed for a zero: it touches a digit, and stands among digits or ends them. */
const LETTER_ZERO = /(?<=\d[oо]{0,3})[oо](?=[oо]{0,3}(?:[ -]?\d|(?![\p{L}\d])))|(?<=\d[ -])[oо](?=[oо]{0,3}\d)/giu

/** The fraction that a spreadsheet adds to a number: `291234567.0`. */
const FRACTION = /(?<=\d{7})[.,]0+(?!\d)/g

type Reading = Exclude<NumberReading, { readonly kind: 'several' }>

const number = (phone: string): Reading => ({ kind: 'number', phone })
const wrong = (problem: 'short' | 'long' | 'code'): Reading => ({ kind: 'wrong', problem })

const ofLength = (digits: string, length: number, isKnown: boolean, phone: string): Reading => {
  if (digits.length !== length) return wrong(digits.length < length ? 'short' : 'long')
  return isKnown ? number(phone) : wrong('code')
}

/** Reads the digits after +375; the 80 or 0 of a call within the country is often left before the operator's code. */
const belarusian = (written: string): Reading => {
  const national = written.replace(/^(?:80|0)(?=\d{9}$)/, '')
  return ofLength(national, 9, BELARUSIAN.test(national), `+375${national}`)
}
const russian = (national: string): Reading => ofLength(national, 10, RUSSIAN.test(national), `+7${national}`)

/** Reads digits that begin with a country's code. */
const international = (digits: string): Reading => {
  if (digits.startsWith('375')) return belarusian(digits.slice(3))
  if (digits.startsWith('7')) return russian(digits.slice(1))
  if (ANONYMOUS.test(digits)) return { kind: 'anonymous' }
  const parsed = parsePhoneNumberFromString(`+${digits}`)
  if (parsed?.isPossible() === true) return number(parsed.number)
  return wrong(parsed === undefined ? 'code' : 'short')
}

/** Spellings without a plus that mean the same in both countries; null when the digits are none of them. */
const unmistakable = (digits: string): string | null => {
  if (/^(?:00|810)\d{10,}$/.test(digits)) return digits.replace(/^(?:00|810)/, '')
  if (/^375\d{9}$/.test(digits) && BELARUSIAN.test(digits.slice(3))) return digits
  if (/^80\d{9}$/.test(digits) && BELARUSIAN.test(digits.slice(2))) return `375${digits.slice(2)}`
  if (/^0\d{9}$/.test(digits) && BELARUSIAN.test(digits.slice(1))) return `375${digits.slice(1)}`
  if (/^[78]?9\d{9}$/.test(digits)) return `7${digits.slice(-10)}`
  return ANONYMOUS.test(digits) && digits.length === 11 ? digits : null
}

/**
 * Digits after the country's own code as people of Belarus write them: `375`, `80`, `8` and `0` in front are not part
 * of them.
 */
const belarusianNational = (digits: string): string => {
  if (digits.startsWith('375')) return digits.slice(3)
  if (digits.startsWith('80')) return digits.slice(2)
  if (digits.startsWith('0')) return digits.slice(1)
  return digits.startsWith('8') && BELARUSIAN_MOBILE.test(digits.slice(1)) ? digits.slice(1) : digits
}

/**
 * Digits after +7: the 8 or 7 in front is taken off; ten digits keep theirs unless no region has such a code (89, 79).
 */
const russianNational = (digits: string): string => (/^(?:[78]9|[78]\d{10})/.test(digits) ? digits.slice(1) : digits)

/** Reads the digits of one number, with or without the plus before them. */
const readDigits = (digits: string, hasPlus: boolean, country: HomeCountry): Reading => {
  const known = unmistakable(digits)
  if (hasPlus && !(digits.startsWith('8') && known !== null)) return international(digits.replace(/^00/, ''))
  if (known !== null) return international(known)
  if (country === 'RU' && digits.startsWith('375')) return belarusian(digits.slice(3))
  if (country === 'RU') return russian(russianNational(digits))
  if (/^[78]\d{10}$/.test(digits) && !digits.startsWith('80') && RUSSIAN.test(digits.slice(1)))
    return russian(digits.slice(1))
  return belarusian(belarusianNational(digits))
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')
const readPart = (text: string, country: HomeCountry): Reading =>
  readDigits(digitsOf(text), text.trimStart().startsWith('+'), country)

/**
 * Reads groups of digits as one number after another; null when they are not numbers from the first group to the last.
 */
const splitNumbers = (groups: readonly string[], country: HomeCountry): readonly PhoneNumber[] | null => {
  const phones: PhoneNumber[] = []
  let from = 0
  for (let to = 1; to <= groups.length; to += 1) {
    const read = readPart(groups.slice(from, to).join(' '), country)
    if (read.kind !== 'number') continue
    phones.push(read.phone)
    from = to
  }
  return phones.length > 0 && from === groups.length ? phones : null
}

/** One or two digits beside a number are not part of it when words stand on their other side: "2 дня", "номер 1". */
const withoutNeighbours = (groups: readonly string[], before: string, after: string): readonly string[] => {
  const [first = '', last = ''] = [groups[0], groups.at(-1)]
  const isLead = /^\d{1,2}$/.test(first) && /\p{L}[^\d]*$/u.test(before) && groups.length > 1
  const isTrail = /^\d{1,2}$/.test(last) && /^\s*\p{L}/u.test(after) && groups.length > 1
  return groups.slice(isLead ? 1 : 0, isTrail ? -1 : undefined)
}

/** Reads one run of digits: a number, several in a row, or a number with a neighbour. */
const readRun = (run: string, before: string, after: string, country: HomeCountry): readonly Reading[] => {
  const whole = readPart(run, country)
  if (whole.kind === 'number' || whole.kind === 'anonymous') return [whole]
  const groups = run.split(/[ /]+|(?=\+)/).filter((group) => /\d/.test(group))
  const phones = splitNumbers(groups, country) ?? splitNumbers(withoutNeighbours(groups, before, after), country)
  if (phones) return phones.map(number)
  return digitsOf(run).length < MIN_WRONG_DIGITS ? [] : [whole]
}

/**
 * Reads the phone number in a text, alone or in a sentence, as people of Belarus and Russia write it. `country` decides
 * only what the digits themselves leave open. A number is possible, not necessarily assigned: only the operator knows
 * that.
 */
export const readNumber = (written: string, country: HomeCountry): NumberReading => {
  const text = foldDigits(written.slice(0, MAX_SEARCHED_CHARS))
    .replace(EXTENSION, ' ')
    .replace(FRACTION, '')
    .replace(LETTER_ZERO, '0')
  const readings = [...text.matchAll(RUN)].flatMap((match) =>
    readRun(match[0], text.slice(0, match.index), text.slice(match.index + match[0].length), country),
  )
  const phones = [...new Set(readings.flatMap((read) => (read.kind === 'number' ? [read.phone] : [])))]
  const [only] = phones
  if (phones.length > 1) return { kind: 'several', phones }
  if (only !== undefined) return { kind: 'number', phone: only }
  return readings.find(({ kind }) => kind === 'anonymous') ?? readings[0] ?? { kind: 'none' }
}

/** Gives the one phone number of a text; null when there is none, or several. See {@link readNumber}. */
export const readPhone = (written: string, country: HomeCountry): PhoneNumber | null => {
  const read = readNumber(written, country)
  return read.kind === 'number' ? read.phone : null
}

/**
 * Reads the number of a contact card: with the country's code, with or without `+`; null for anything else. The card's
 * digits prove whose contact it is, so a text that could hold another number beside them is refused.
 */
export const readContact = (written: string): PhoneNumber | null => {
  if (!/^\+?[\d\s().-]{5,30}$/.test(written)) return null
  const number = parsePhoneNumberFromString(`+${written.replace(/\D/g, '')}`)
  return number?.isPossible() === true ? number.number : null
}

/** Gives the country of a number, ISO 3166-1 alpha-2; null when it cannot be determined. */
export const countryOf = (phone: PhoneNumber): string | null => parsePhoneNumberFromString(phone)?.country ?? null

/** Formats a number as people of its country write it: `+375 29 123-45-67`. */
export const showPhone = (phone: PhoneNumber): string =>
  parsePhoneNumberFromString(phone)?.formatInternational() ?? phone

/** Masks a number for display to people who have not proved it: country code and last two digits, `+375 ••• 67`. */
export const maskPhone = (phone: PhoneNumber): string => {
  const country = parsePhoneNumberFromString(phone)?.countryCallingCode ?? ''
  return `+${country} ••• ${phone.slice(-2)}`
}
