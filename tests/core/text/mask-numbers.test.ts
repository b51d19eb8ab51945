import { describe, expect, test } from 'vitest'
import { maskNumbers, roundFigures, takeNumbers } from '../../../src/core/text/mask-numbers.ts'

describe('figures', () => {
  test.each([
    ['11.083333333333334', '11.1'],
    ['0.6666666666666666', '0.7'],
    ['72.00000000000001', '72'],
    ['DELIVERED · 3.1415926', 'DELIVERED · 3.1'],
  ])('%s is rounded, and not masked then', (computed, shown) => {
    expect(maskNumbers(roundFigures(computed), 'BY')).toBe(shown)
  })

  test.each(['+375291234567', '10.0.0.1234', '2026-11-30', '1.50', '12345678.1234'])(
    '%s is no computed figure',
    (text) => {
      expect(roundFigures(text)).toBe(text)
    },
  )
})

test('every masked number is kept once, as it was written', () => {
  const { text, numbers } = takeNumbers('с 8 029 123-45-67 или +375 29 123-45-67, заказ 77120043', 'BY')
  expect(text).toBe('с +375 ••• 67 или +375 ••• 67, заказ ••••••43')
  expect(numbers).toEqual([
    { masked: '+375 ••• 67', whole: '+375291234567' },
    { masked: '••••••43', whole: '77120043' },
  ])
})

/**
 * F23: telling phone numbers from other numbers takes long, and so ends after a thousand characters; covering them does
 * not.
 */
test.each([
  ['x', '+375291234567'],
  ['a ', '8 029 123-45-67'],
  ['1 ', '+375 (29) 123 45 67'],
  ['слово ', '+7 912 345-67-89'],
])('a number anywhere in a long text is masked to its last two digits: %s… %s', (filler, number) => {
  const shown = number.replaceAll(/\D/g, '')
  for (let at = 960; at <= 1_040; at += 1) {
    const { text } = takeNumbers(`${filler.repeat(1_000).slice(0, at)} ${number} конец`, 'BY')
    const left = text.slice(-12 - number.length).replaceAll(/\D/g, '')
    expect(left.length, `${at}: ${text.slice(-40)}`).toBeLessThan(shown.length - 2)
    expect(text).not.toMatch(/\d{4,}/)
  }
})
