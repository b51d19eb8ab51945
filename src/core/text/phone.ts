import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { PhoneNumber } from './phone-number.ts'

/** Looking for numbers takes a time that grows with the square of the text: nobody writes theirs behind a longer story. */
const LOOKED_AT = 500

/**
 * The number in a text, typed alone or in a sentence, read with the habits of `country` ("8 029 …", "8 9…"); null when there is none.
 * A number need only be possible, not assigned: whether it exists is for the operator to say.
 */
export const readPhone = (written: string, country: 'BY' | 'RU'): PhoneNumber | null => {
  const text = written.slice(0, LOOKED_AT)
  const alone = parsePhoneNumberFromString(text, country)
  if (alone?.isPossible()) return alone.number
  return findPhoneNumbersInText(text, country)[0]?.number.number ?? null
}

/**
 * The number of a contact card, with its country's code, with or without `+`; null for anything else. Telegram tells whose card it is by the
 * digits: a text in which another number could be found beside them proves nothing.
 */
export const readContact = (written: string): PhoneNumber | null => {
  if (!/^\+?[\d\s().-]{5,30}$/.test(written)) return null
  const number = parsePhoneNumberFromString(`+${written.replace(/\D/g, '')}`)
  return number?.isPossible() === true ? number.number : null
}

/** Whose country it is, ISO 3166-1 alpha-2; null when that cannot be told. */
export const countryOf = (phone: PhoneNumber): string | null => parsePhoneNumberFromString(phone)?.country ?? null

/** As people of its country write it: `+375 29 123-45-67`. */
export const showPhone = (phone: PhoneNumber): string =>
  parsePhoneNumberFromString(phone)?.formatInternational() ?? phone

/** What may be shown of a number that is not proved, or to others: the country and the last two digits. */
export const maskPhone = (phone: PhoneNumber): string => {
  const country = parsePhoneNumberFromString(phone)?.countryCallingCode ?? ''
  return `+${country} ••• ${phone.slice(-2)}`
}
