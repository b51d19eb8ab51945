import { describe, expect, test } from 'vitest'
import { digitsOfWords } from '../../../src/core/text/digits-of-words.ts'

describe('numbers that are spelled out', () => {
  test.each([
    ['сорок восемь двадцать один', '4821'],
    ['ноль шесть тридцать два продиктовала тётка', '0632 продиктовала тётка'],
    ['плюс семь девятьсот три сто двадцать двенадцать сорок', 'плюс 79031201240'],
    ['дзевяноста адзін, сорак два', '9142'],
    ['twenty one zero five', '2105'],
    ['пять ноль пять один', '5051'],
  ])('%s → %s', (text, digits) => {
    expect(digitsOfWords(text)).toBe(digits)
  })

  test.each(['один раз нажала', 'две симки', 'жду сто лет', 'I have one phone'])('a word alone stays: %s', (text) => {
    expect(digitsOfWords(text)).toBe(text)
  })
})
