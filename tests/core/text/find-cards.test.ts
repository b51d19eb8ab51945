import { describe, expect, test } from 'vitest'
import { findSecret, redact } from '../../../src/core/text/redact.ts'
import { fc } from '../../support/fc.ts'

/** Adds the check digit of ISO/IEC 7812-1. */
const checked = (digits: string): string => {
  const sum = [...digits].toReversed().reduce((total, char, index) => {
    const digit = Number(char) * (index % 2 === 0 ? 2 : 1)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return `${digits}${String((10 - (sum % 10)) % 10)}`
}

/** Numbers with these first digits and this length, check digit included. */
const numbers = (prefix: string, length: number): fc.Arbitrary<string> =>
  fc
    .stringMatching(new RegExp(`^\\d{${String(length - prefix.length - 1)}}$`))
    .map((rest) => checked(`${prefix}${rest}`))

const cards = fc.oneof(
  numbers('4', 16),
  numbers('53', 16),
  numbers('2204', 16),
  numbers('2250', 16),
  numbers('9112', 16),
  numbers('67', 18),
  numbers('37', 15),
  numbers('3540', 16),
)
const scripts = ['0', '٠', '０', '०', '𝟎'].map((zero) => zero.codePointAt(0) ?? 0)

describe('the number of a payment card', () => {
  test('is covered with any signs between its groups, in any script', () => {
    fc.assert(
      fc.property(
        cards,
        fc.constantFrom('', ' ', '-', '.', '/', '_', ' - ', '\u00A0', '·', '*'),
        fc.constantFrom(1, 2, 4),
        fc.constantFrom(...scripts),
        (card, between, size, zero) => {
          const grouped = (card.match(new RegExp(`.{1,${String(size)}}`, 'g')) ?? []).join(between)
          const text = `вот карта ${grouped.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))}, снимите`
          expect(findSecret(text)).toBe('card')
          expect(redact(text)).not.toMatch(/\p{Nd}/u)
        },
      ),
      { numRuns: 600 },
    )
  })

  test.each([
    '5425 2334 3010 9903 11/26 417',
    '4917610000000000 07/28',
    'карта 2200 0000 0000 0004 и телефон 80291234567',
  ])('is seen with what stands behind it: «%s»', (text) => {
    expect(findSecret(text)).toBe('card')
  })

  test('is not the number of a device or a SIM card, though their check digits are right', () => {
    const devices = fc.oneof(numbers('35', 15), numbers('86', 15), numbers('01', 15))
    const sims = fc.oneof(numbers('8937502', 19), numbers('89701', 19), numbers('89375', 20))
    const orders = fc.oneof(numbers('7', 16), numbers('0', 18), numbers('1', 14), numbers('80', 16))
    fc.assert(
      fc.property(fc.constantFrom('', 'вот он: ', 'imei '), fc.oneof(devices, sims, orders), (words, number) => {
        expect(findSecret(`${words}${number}`)).toBeNull()
      }),
      { numRuns: 600 },
    )
  })
})
