import type { LegibleText, Span } from './legible-text.ts'
import { spanOf } from './legible-text.ts'

/** Digits with a few other signs between them; none of them are letters. */
const DIGITS = /\d(?:\s{0,2}[^\p{L}\d\s]{0,2}\s{0,2}\d){12,}/gu

/** Numbers that payment systems issue, by their first digits and length (ISO/IEC 7812-1; Belkart's are 9112). */
const ISSUERS = [
  { name: 'Visa', pattern: /^4(?:\d{12}|\d{15}|\d{18})$/ },
  { name: 'Mastercard', pattern: /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/ },
  { name: 'Mir', pattern: /^220[0-4]\d{12,15}$/ },
  { name: 'Maestro, UnionPay, Discover', pattern: /^(?:50|5[6-8]|6\d)(?:\d{14}|\d{16}|\d{17})$/ },
  { name: 'American Express', pattern: /^3[47]\d{13}$/ },
  { name: 'JCB', pattern: /^35(?:2[89]|[3-8]\d)\d{12}$/ },
  { name: 'Diners Club', pattern: /^3(?:0[0-5]|[68]\d)\d{11}$/ },
  { name: 'Belkart', pattern: /^9112\d{12}$/ },
] as const

/** Luhn check (ISO/IEC 7812-1, annex B). Numbers of devices, SIM cards and many orders pass it too. */
const passesLuhn = (digits: string): boolean => {
  const sum = [...digits].toReversed().reduce((total, char, index) => {
    const digit = Number(char) * (index % 2 === 0 ? 1 : 2)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0
}

const isCard = (digits: string): boolean => ISSUERS.some(({ pattern }) => pattern.test(digits)) && passesLuhn(digits)

const MIN_CARD_DIGITS = 13
const MAX_CARD_DIGITS = 19

/** The card number that begins with this group of a run: dates, three digits and other numbers may follow it. */
const cardFrom = (groups: readonly RegExpExecArray[], first: number): number | null => {
  let digits = ''
  for (let index = first; index < groups.length && digits.length < MAX_CARD_DIGITS; index += 1) {
    digits += groups[index]?.[0] ?? ''
    if (digits.length >= MIN_CARD_DIGITS && isCard(digits)) return index
  }
  return null
}

/** Finds numbers of payment cards, in groups as printed, in one piece, or with any signs between the digits. */
export const findCards = (plain: LegibleText): readonly Span[] =>
  [...plain.text.matchAll(DIGITS)].flatMap((run) => {
    if (plain.text.slice(0, run.index).endsWith('+')) return []
    const groups = [...run[0].matchAll(/\d+/g)]
    return groups.flatMap((group, first) => {
      const last = groups[cardFrom(groups, first) ?? -1]
      if (!last) return []
      return [spanOf(plain, run.index + group.index, run.index + last.index + last[0].length)]
    })
  })
