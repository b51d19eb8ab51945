/**
 * Numbers that are no codes, known by their shape or by the words beside them: phone numbers, dates, times, sums,
 * counts. Each is replaced by as many letters, so that places in the text stay the same and no digits beside it become
 * its neighbours. Texts are in small letters.
 */

import { letterPattern } from './letter-pattern.ts'

const blank = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, (found) => 'ъ'.repeat(found.length)), text)

const gap = String.raw`[ ()\-.]{0,2}`
const more = (digits: number): string => `(?:${gap}\\d){${digits}}`
const belarusianCode = '(?:25|29|33|44|24|1[5-7]|2[1-3])'

/** Phone numbers of Belarus and Russia as people write them, and numbers with a plus. */
const phones = [
  /\+[ (]{0,2}\d(?:[ ()\-.]{0,2}\d){8,14}/g,
  new RegExp(String.raw`(?<!\d)375${gap}${belarusianCode}${more(7)}(?!\d)`, 'g'),
  new RegExp(String.raw`(?<!\d)8${gap}0${gap}${belarusianCode}${more(7)}(?!\d)`, 'g'),
  new RegExp(String.raw`(?<!\d)[78]${gap}[3-9]${more(9)}(?!\d)`, 'g'),
  new RegExp(String.raw`(?<!\d)0?(?:25|29|33|44)${more(7)}(?!\d)`, 'g'),
  new RegExp(String.raw`(?<!\d)9\d\d${more(7)}(?!\d)`, 'g'),
]

const notInside = String.raw`(?<![\d.,:/*_])`
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const hour = '(?:[01]?\\d|2[0-3])'
const minute = '[0-5]\\d'
const ended = String.raw`(?![.:,/*_]?\d)`
const moments = [
  new RegExp(String.raw`(?<!\d)(?:19|20)\d\d-${month}-${day}(?!\d)`, 'g'),
  new RegExp(`${notInside}${day}([./-])${month}\\1(?:19|20)\\d\\d${ended}`, 'g'),
  new RegExp(`${notInside}${day}([./])${month}\\1\\d\\d${ended}`, 'g'),
  new RegExp(`${notInside}${hour}:${minute}(?::${minute})?${ended}`, 'g'),
  new RegExp(`${notInside}(?:${hour}\\.${minute}|${day}[./](?:0[1-9]|1[0-2]))${ended}`, 'g'),
  letterPattern(String.raw`(?<!\d)(?:19|20)\d\d\s?(?:г\.|(?:г|год\p{L}*|years?)(?!\p{L}))`, 'gu'),
  letterPattern(
    String.raw`(?<=(?<!\p{L})(?:в|с|до|от|з|у|ў|да|in|since|from|until)\s)(?:19|20)\d\d(?![^\p{L}\d]{0,2}\d)`,
    'gu',
  ),
  // A clock without its colon, behind a word of time: "в 15 45". Alone, or among other digits, it may be a code.
  letterPattern(
    String.raw`(?<=(?<!\d[^\p{L}\d]{0,3})(?<!\p{L})(?:в|к|с|до|от|после|у|а|з|да|ад|пасля|at|by|till|until|after|before|from)\s)${hour}[ -]${minute}(?![^\p{L}\d]{0,3}\d)`,
    'gu',
  ),
]

/** Numbers of things, by the sign or the word before them: "№ 48213", "кв. 1204". */
const numbered = letterPattern(
  String.raw`(?<=(?<!\d[^\p{L}\d]{0,3})(?:#\s?|(?<!\p{L})(?:д|дом|кв|оф|каб|пад|под|apt|room)\.?\s))\d{1,8}(?![^\p{L}\d]{0,3}\d)`,
  'gu',
)

/** Sums of money: a number with its currency, or after a word for money or for its withdrawal. */
const money = letterPattern(
  String.raw`(?<!\d)\d[\d ]{0,12}(?:[.,]\d\d)?\s?(?:(?:р|руб\p{L}*|тыс\p{L}*|коп\p{L}*|бел\p{L}*|byn|usd|eur|доллар\p{L}*|dollars?|euros?|roubles?|rubles?)(?!\p{L})|[$€₽])|[$€₽]\s?\d[\d ]{0,12}|` +
    String.raw`(?<!\p{L})(?:вы(?:вод|вест|вед|игра|вад|вес)\p{L}*|сн(?:ять|има)\p{L}*|зняць|сумм?\p{L}|баланс\p{L}{0,2}|ден(?:ьг|ег)\p{L}{0,2}|грош\p{L}{0,2}|заработ\p{L}*|` +
    String.raw`withdraw\p{L}*|payout|amount|sum|balance|money|won|earned)(?:\s+(?:деньги|денег|грошы|с|на|в|у|по|для|мои|свои|мае|of|my|the|is|for|была|было)){0,3}[\s:—-]{1,3}\d[\d ]*(?!\d)`,
  'gu',
)

const unit =
  String.raw`(?:(?:мин\p{L}*|хв\p{L}*|час\p{L}{0,3}|гадзін\p{L}?|ч|дн\p{L}*|день|дзень|дзён|дзе?н\p{L}*|сут\p{L}*|недел\p{L}*|тыдн\p{L}*|мес\p{L}*|лет|год\p{L}*|раз\p{L}?|сек\p{L}*|штук\p{L}?|шт|` +
  String.raw`смс|sms|сообщен\p{L}*|паведамлен\p{L}*|цифр\p{L}?|лічб\p{L}?|гб|мб|gb|mb|кг|км|процент\p{L}*|min\p{L}*|hours?|days?|weeks?|months?|years?|times?|sec\p{L}*|digits?|messages?)(?!\p{L})|%)`
const count = letterPattern(String.raw`(?<![\d.,/*_])\d{1,3}(?:\s?[-–,/]\s?\d{1,3})?(?:-?\p{L}{1,2})?\s?${unit}`, 'gu')
const smallCount = letterPattern(String.raw`(?<![\d.,/*_]\s?)\d{1,2}\s?${unit}`, 'u')

/** Replaces phone numbers. */
export const blankPhones = (text: string): string => blank(text, phones)

/** Replaces phone numbers, dates, times, numbers of things, sums and counts. */
export const blankKnownNumbers = (text: string): string => blank(text, [...phones, money, ...moments, numbered, count])

/** Replaces phone numbers and the first small count ("20 минут"): what is left may be a code that somebody hides. */
export const blankHarmless = (text: string): string => blank(text, [...phones, smallCount])
