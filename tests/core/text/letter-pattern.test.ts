import { describe, expect, it } from 'vitest'
import { inSmallLetters, letterPattern } from '../../../src/core/text/letter-pattern.ts'

const signs = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => String.fromCodePoint(from + index))

const letter = letterPattern(String.raw`^\p{L}$`, 'u')
const notLetter = letterPattern(String.raw`^[^\d\p{L}]$`, 'u')

describe('a letter of a pattern', () => {
  it.each([
    ['Latin', 0x41, 0x2b0],
    ['Greek and Cyrillic', 0x370, 0x530],
    ['Armenian to Georgian', 0x531, 0x1100],
    ['Chinese, Japanese and Korean', 0x3041, 0xd7a4],
  ])('is every letter of %s', (_name, from, to) => {
    const letters = signs(from, to).filter((sign) => /(?!\p{Lm})\p{L}/u.test(sign))
    const small = letters.map((sign) => inSmallLetters(sign.normalize('NFKC')))
    // Letters of two parts are two letters, and a capital whose small letter is longer stays one.
    const missed = small.filter((sign) => sign.length === 1 && !letter.test(sign) && sign !== 'İ')
    expect(letters.length).toBeGreaterThan(100)
    expect(missed).toEqual([])
  })

  it('is no sign of ASCII, digit, space, punctuation or picture', () => {
    const others = [...signs(0x20, 0xc0), ...signs(0x2000, 0x2c00), ...signs(0x3000, 0x3041), '😀', '×', '÷'].filter(
      (sign) => !/\p{L}/u.test(sign),
    )
    expect(others.filter((sign) => letter.test(sign))).toEqual([])
    expect(others.filter((sign) => !/\d/.test(sign) && !notLetter.test(sign))).toEqual([])
  })

  it('is found alone and within a class', () => {
    expect('мой пароль: 12'.match(letterPattern(String.raw`[\p{L}]+|\d+`, 'gu'))).toEqual(['мой', 'пароль', '12'])
    expect(letterPattern(String.raw`^[^\p{L}\[\]]+$`, 'u').test('[]-12')).toBe(false)
    expect(letterPattern(String.raw`^[\[\]\d-]+\p{L}$`, 'u').test('[]-12ё')).toBe(true)
  })
})

describe('small letters', () => {
  it.each([
    ['КОД Ў Ё', 'код ў ё'],
    ['İstanbul КОД', 'İstanbul код'],
    ['straẞe', 'straße'],
  ])('stay at their places: %s', (typed, small) => {
    expect(inSmallLetters(typed)).toBe(small)
  })
})
