import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCode } from '../../../src/core/text/find-codes.ts'
import { findSecret, redact } from '../../../src/core/text/redact.ts'
import { fc } from '../../support/fc.ts'
import { INNOCENT } from './innocent-texts.ts'

const pending = { isCodePending: true }

/** What somebody can read of a text: its digits, and its words for digits. */
const READABLE =
  /\p{Nd}|\p{Nl}|\p{No}|(?<!\p{L})(?:ноль|один|адзін|два|три|тры|четыре|чатыры|пять|пяць|шесть|шэсць|семь|сем|восемь|восем|девять|дзевяць|zero|one|two|three|four|five|six|seven|eight|nine)(?!\p{L})/giu

const zeroOf = (first: string): ((digit: string) => string) => {
  const zero = first.codePointAt(0) ?? 0
  return (digit) => String.fromCodePoint(zero + Number(digit))
}
const oneOf =
  (signs: string): ((digit: string) => string) =>
  (digit) =>
    [...signs][Number(digit)] ?? ''

/** Every script of Unicode that has digits, by its zero. */
const zeros = Array.from({ length: 0x1_fb_f0 }, (_, code) => String.fromCodePoint(code))
  .filter((sign) => /^\p{Nd}$/u.test(sign))
  .filter((_, index) => index % 10 === 0)
const scripts = [...zeros.map(zeroOf), oneOf('⓪①②③④⑤⑥⑦⑧⑨'), oneOf('⓿❶❷❸❹❺❻❼❽❾'), oneOf('⁰¹²³⁴⁵⁶⁷⁸⁹')]
const keycaps = (digit: string): string => `${digit}\uFE0F\u20E3`
const struck = (digit: string): string => `${digit}\u0336`

const words = {
  ru: 'ноль один два три четыре пять шесть семь восемь девять',
  be: 'нуль адзін два тры чатыры пяць шэсць сем восем дзевяць',
  en: 'zero one two three four five six seven eight nine',
}
const namers = Object.values(words).map(
  (list) =>
    (digit: string): string =>
      list.split(' ')[Number(digit)] ?? '',
)

const code = fc.stringMatching(/^\d{4,8}$/)
const script = fc.constantFrom(...scripts, keycaps, struck)
const sign = fc.constantFrom(...' .,-–—/\\_*|:;+=~#·•…\'"()[]\n\t\u00A0\u200B\u2060', '→', '🔥', '—')
const separator = fc.oneof(
  sign,
  fc.tuple(sign, sign).map(([one, other]) => one + other),
)
const lead = fc.constantFrom('код ', 'code: ', 'код: ', 'вот код ', 'код из смс ', 'kod ', 'мой код это ', 'пін-код ')

/** Each digit apart from the next, two by two, or in two halves. */
const spell = (digits: string, between: string, size: number): string =>
  (digits.match(new RegExp(`.{1,${String(size)}}`, 'g')) ?? []).join(between)

const spelled = fc
  .record({ digits: code, between: separator, size: fc.constantFrom(1, 2, 3, 4), write: script })
  .map(({ digits, between, size, write }) =>
    [...spell(digits, '\0', size)].map((char) => (char === '\0' ? between : write(char))).join(''),
  )

describe('a one-time code', () => {
  test('is covered with any signs between its digits, in any script, when it is named', () => {
    expect(zeros.length).toBeGreaterThan(60)
    fc.assert(
      fc.property(lead, spelled, (name, text) => {
        expect(redact(name + text).match(READABLE)).toBeNull()
      }),
      { numRuns: 1_500 },
    )
  })

  test('is covered with any signs, in any script, wherever it stands while one is pending', () => {
    const before = fc.constantFrom('', 'да, ', 'ну вот: ', 'пишу как просили ', 'here you go ', 'трымайце ')
    fc.assert(
      fc.property(before, spelled, (words, text) => {
        expect(findSecret(words + text, pending)).not.toBeNull()
        expect(redact(words + text, pending).match(READABLE)).toBeNull()
      }),
      { numRuns: 1_500 },
    )
  })

  test('is covered in words for digits, in words and digits by turns, and in whole numbers', () => {
    const turns = fc
      .tuple(
        code,
        fc.array(
          fc.constantFrom(...namers, (digit: string) => digit),
          { minLength: 8, maxLength: 8 },
        ),
      )
      .map(([digits, writers]) => [...digits].map((digit, index) => writers[index]?.(digit) ?? '').join(' '))
    fc.assert(
      fc.property(turns, (text) => {
        expect(redact(`код ${text}`).match(READABLE)).toBeNull()
        expect(redact(`диктую ${text}`, pending).match(READABLE)).toBeNull()
      }),
      { numRuns: 800 },
    )
    expect(redact('код пятьсот тридцать семь двести шесть')).toBe('код ••• •••')
  })

  test.each([
    '517.206',
    '5.1.7.2.0.6',
    '51/72/06',
    '517,206',
    '51_72_06',
    '51*72*06',
    '5|1|7|2|0|6',
    '517…206',
    '5 - 1 - 7 - 2 - 0 - 6',
    '٥١٧٢٠٦',
    '५१७२०६',
    '𝟓𝟏𝟕𝟐𝟎𝟔',
    '⑤①⑦②⓪⑥',
    '➎➊➐➋⓿➏',
    '五一七二〇六',
    'Ⅴ Ⅰ Ⅶ Ⅱ Ⅸ Ⅵ',
    'V I VII II IX VI',
    '5 1 7 и 2 0 6',
    'вот 517 а потом 206',
    'сначала 517, потом 206',
    'first 517 and then 206',
    'пять 1 семь 2 ноль 6',
    '5a1b7c2',
    '5а1б7в2г0д6',
    '5\u20E31\u20E37\u20E32\u20E30\u20E36\u20E3',
    '5\u200D1\u200D7\u200D2\u200D0\u200D6',
    'код 517.206',
    'код: 5.1.7.2.0.6',
    'code 517/206',
    'пяць адзін сем два нуль шэсць',
    'the code is five one seven two zero six',
    'код из 6 цифр: 517 206',
    'пятёрка единица семёрка двойка нолик шестёрка',
    '15 45',
    'код 15 45',
    'код пришёл в 15 45',
    'в смс 15 45',
    'в 15 45 67',
    '48 а 15 45',
    'no, 482913',
    'no 482913',
    'код №48213',
  ])('is seen in «%s»', (text) => {
    expect(findSecret(text)).toBe('code')
    const shown = redact(text).replaceAll('6 цифр', '')
    expect(shown.match(READABLE)).toBeNull()
    expect(shown).not.toMatch(/[IVⅠⅤ五七]|двойка|единица/)
  })

  test.each([
    '517 и 206',
    'первые 517 вторые 206',
    'это 517 у меня а тут 206',
    'в начале 51, в конце 72',
    '517',
    '(20:6)',
  ])('is seen in «%s» only while one is pending', (text) => {
    expect(findSecret(text, pending)).toBe('code')
    expect(redact(text, pending).match(READABLE)).toBeNull()
  })

  test('leaves every other sign of the text as it was typed', () => {
    expect(redact('ﬁнал — код： ５１７.２０６, й и ё, ½ дня')).toBe('ﬁнал — код： •••.•••, й и ё, • дня')
    expect(redact('Привет!\u00A0 Код 5️⃣1️⃣7️⃣2️⃣ — «да» 👍🏽')).toBe('Привет!\u00A0 Код •••• — «да» 👍🏽')
  })

  test('is read as its digits however it is spelled', () => {
    expect(['517.206', '٥١٧٢٠٦', 'код 5-1-7-2-0-6', 'пять один семь два', 'вот 517 а потом 206'].map(readCode)).toEqual(
      ['517206', '517206', '517206', '5172', '517206'],
    )
  })
})

/**
 * Sentences with digits that people wrote to the assistant, without those that were meant as a code or as a part of a
 * number.
 */
const heard = ['tests/listen/tuned.tsv', 'tests/listen/unseen.tsv']
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .map((line) => line.split('\t'))
  .filter(([flow = '#', , , text = '', expected = '']) => {
    return !flow.startsWith('#') && /\d/.test(text) && !/^(?:code|secret|mask)/.test(expected)
  })
  .map(([, , , text = '']) => text)

describe('a text without a secret stays as it is', () => {
  test.each(INNOCENT)('«%s»', (text) => {
    expect(redact(text)).toBe(text)
  })

  test('in all but one of a hundred sentences with numbers that people wrote', () => {
    const all = [...new Set([...heard, ...INNOCENT])]
    const covered = all.filter((text) => redact(text) !== text)
    expect(all.length).toBeGreaterThan(300)
    expect(covered.length / all.length, covered.join('\n')).toBeLessThanOrEqual(0.01)
  })

  test.each(['мой номер +375 29 123-45-67', 'жду 20 минут', 'звоню с 8 029 123 45 67, жду 5 дней', 'код не пришёл'])(
    'while a code is pending, too: «%s»',
    (text) => {
      expect(redact(text, pending)).toBe(text)
    },
  )
})
