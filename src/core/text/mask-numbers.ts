import { findPhoneNumbersInText } from 'libphonenumber-js/min'
import { maskPhone } from './phone.ts'

/** Seven digits and more, however they are parted: a phone number, or another number that says who somebody is. */
const longNumber = /\d(?:[\s().-]{0,2}\d){6,}/g

/** All digits covered but the last two. */
const covered = (number: string): string => {
  const digits = number.replace(/\D/g, '').length
  let seen = 0
  return number.replace(/\d/g, (digit) => {
    seen += 1
    return seen > digits - 2 ? digit : '•'
  })
}

/** The text with every phone number in it masked (`maskPhone`), and every other long number covered but for its end. */
export const maskNumbers = (text: string, country: 'BY' | 'RU'): string => {
  const found = findPhoneNumbersInText(text, country)
  const masked = found
    .toReversed()
    .reduce(
      (rest, { number, startsAt, endsAt }) =>
        `${rest.slice(0, startsAt)}${maskPhone(number.number)}${rest.slice(endsAt)}`,
      text,
    )
  return masked.replace(longNumber, covered)
}
