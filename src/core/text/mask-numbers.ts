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

/** A number as it is shown, and as it was written. */
export interface MaskedNumber {
  readonly masked: string
  readonly whole: string
}

/**
 * Units of a text in which phone numbers are told from other long numbers, which takes long. Further on all of them are
 * covered alike.
 */
const MAX_SEARCHED = 1_000

/**
 * Gives the part in which phone numbers are searched. It ends before a run of digits, so that no number is cut in two.
 */
const searchedPart = (text: string): string =>
  text.length <= MAX_SEARCHED ? text : text.slice(0, MAX_SEARCHED).replace(/[\d\s().+-]{0,40}$/, '')

/** A text without its numbers, and the numbers that were masked in it. */
interface MaskedText {
  readonly text: string
  readonly numbers: readonly MaskedNumber[]
}

/** Masks numbers as `maskNumbers` does, and keeps them, each once, in no promised order. */
export const takeNumbers = (text: string, country: 'BY' | 'RU'): MaskedText => {
  const found = findPhoneNumbersInText(searchedPart(text), country)
  const phones = found.map(({ number: { number } }) => ({ masked: maskPhone(number), whole: String(number) }))
  const withoutPhones = found
    .map(({ startsAt, endsAt }, index) => ({ startsAt, endsAt, masked: phones[index]?.masked ?? '' }))
    .toReversed()
    .reduce((rest, { masked, startsAt, endsAt }) => `${rest.slice(0, startsAt)}${masked}${rest.slice(endsAt)}`, text)
  const others = Array.from(withoutPhones.matchAll(longNumber), ([whole]) => ({ masked: coverDigits(whole), whole }))
  const numbers = [...new Map([...phones, ...others].map((one) => [one.whole, one])).values()]
  return { text: withoutPhones.replace(longNumber, coverDigits), numbers }
}

/**
 * Masks every phone number in a text with `maskPhone`, and covers every other long number except its last two digits.
 */
export const maskNumbers = (text: string, country: 'BY' | 'RU'): string => takeNumbers(text, country).text

/** A figure with more decimals than anybody reads, as an operator computes them: `11.083333333333334`. */
const longFigure = /(?<![\d.,])(\d{1,6})\.(\d{3,})(?![\d.,])/g

/** Rounds computed figures in a text to one decimal, so that they are not taken for numbers that identify a person. */
export const roundFigures = (text: string): string =>
  text.replace(longFigure, (figure) => String(Math.round(Number(figure) * 10) / 10))
