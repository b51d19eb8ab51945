import { findPhoneNumbersInText } from 'libphonenumber-js/min'
import { maskPhone } from './phone.ts'

/** Seven digits or more, with or without separators: a phone number, or another number that identifies a person. */
const longNumber = /\d(?:[\s().-]{0,2}\d){6,}/g

/** Covers all digits but the last two. */
const coverDigits = (number: string): string => {
  const digits = number.replace(/\D/g, '').length
  let seen = 0
  return number.replace(/\d/g, (digit) => {
    seen += 1
    return seen > digits - 2 ? digit : '•'
  })
}

/** Masks every phone number in a text with `maskPhone`, and covers every other long number except its last two digits. */
export const maskNumbers = (text: string, country: 'BY' | 'RU'): string => {
  const found = findPhoneNumbersInText(text, country)
  const masked = found
    .toReversed()
    .reduce(
      (rest, { number, startsAt, endsAt }) =>
        `${rest.slice(0, startsAt)}${maskPhone(number.number)}${rest.slice(endsAt)}`,
      text,
    )
  return masked.replace(longNumber, coverDigits)
}
