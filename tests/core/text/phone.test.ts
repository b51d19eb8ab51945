import { describe, expect, test } from 'vitest'
import { readContact, readPhone } from '../../../src/core/text/phone.ts'

describe('the number of a contact', () => {
  test.each([
    ['375291234567', '+375291234567'],
    ['+375 (29) 123-45-67', '+375291234567'],
    ['79161234567', '+79161234567'],
    ['+1 (212) 555-01-23', '+12125550123'],
  ])('is read as Telegram writes it: %s', (written, number) => {
    expect(readContact(written)).toBe(number)
  })

  // Telegram tells whose it is by all its digits: what is not one plain number might be read as somebody else's.
  test.each([
    '+375290000000;ext=375291111111',
    '375290000000 375291111111',
    '375290000000,375291111111',
    '+375290000000x29',
    '٣٧٥٢٩٠٠٠٠٠٠٠ 375291111111',
    '３７５２９１２３４５６７',
    'tel:+375290000000',
    '+375290000000a',
    '',
    '+',
    '12',
    '+375+290000000',
  ])('is none when it is anything but one number: «%s»', (written) => {
    expect(readContact(written)).toBeNull()
  })
})

describe('a number in words', () => {
  test('is found in a sentence', () => {
    expect(readPhone('мой номер 8 029 123 45 67, жду код', 'BY')).toBe('+375291234567')
  })

  test('is not looked for at the end of a book', () => {
    expect(readPhone(`${'1 '.repeat(2_000)} +375291234567`, 'BY')).not.toBe('+375291234567')
  })
})
