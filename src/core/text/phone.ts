import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { PhoneNumber } from './phone-number.ts'

/** Characters that are searched. The search takes quadratic time, and people write their number near the beginning. */
const MAX_SEARCHED_CHARS = 500

/** A number of ours with its country's code and no plus, in a sentence. */
const withoutPlus = /(?<![\d+])(?:375[ -]?(?:17|25|29|33|44)|79)(?:[ ()-]*\d){7,9}(?!\d)/

/**
 * Reads the phone number in a text, typed alone or in a sentence, by the conventions of `country` ("8 029 …", "8 9…"); null when there is
 * none. The number is possible, not necessarily assigned: only the operator knows that.
 */
export const readPhone = (written: string, country: 'BY' | 'RU'): PhoneNumber | null => {
  const text = written.slice(0, MAX_SEARCHED_CHARS)
  const whole = parsePhoneNumberFromString(text, country)
  if (whole?.isPossible()) return whole.number
  const inside = findPhoneNumbersInText(text, country)[0]?.number.number
  if (inside !== undefined) return inside
  const bare = withoutPlus.exec(text)?.[0].replace(/\D/g, '')
  const number = bare === undefined ? undefined : parsePhoneNumberFromString(`+${bare}`)
  return number?.isPossible() === true ? number.number : null
}

/**
 * Reads the number of a contact card: with the country's code, with or without `+`; null for anything else. The card's digits prove whose
 * contact it is, so a text that could hold another number beside them is refused.
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
