import { describe, expect, test } from 'vitest'
import { readContact, readNumber, readPhone } from '../../../src/core/text/phone.ts'

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

const HOME = '+375291234567'
const MOSCOW = '+79161234567'

describe('a letter O typed for a zero', () => {
  test.each([
    ['8O29123О567', '+375291230567'],
    ['+375 29 12О-45-67', '+375291204567'],
    ['8 о29 123 45 67', HOME],
    ['29 1234 5OO', '+375291234500'],
    ['29123450О', '+375291234500'],
    ['+7 9OO 123 45 67', '+79001234567'],
  ])('«%s»', (written, number) => {
    expect(readPhone(written, written.startsWith('+7 ') ? 'RU' : 'BY')).toBe(number)
  })

  test.each([
    ['жду 2 часа о номере', 'none'],
    ['код 4821 о чём он', 'none'],
    ['позвоните о 291234567', 'number'],
  ])('is left alone where it is a word: «%s»', (written, kind) => {
    expect(readNumber(written, 'BY').kind).toBe(kind)
  })
})

describe('a fraction that a spreadsheet adds', () => {
  test.each(['291234567.0', '291234567,00', '+375291234567.0'])('«%s»', (written) => {
    expect(readPhone(written, 'BY')).toBe(HOME)
  })
})

describe('a number as people write it', () => {
  test.each([
    ['+375 29 123-45-67', HOME],
    ['375291234567', HOME],
    ['80291234567', HOME],
    ['8 (029) 123 45 67', HOME],
    ['8-029-123-45-67', HOME],
    ['029 1234567', HOME],
    ['29 123 45 67', HOME],
    ['(29) 123.45.67', HOME],
    ['8 29 123 45 67', HOME],
    ['00375291234567', HOME],
    ['00 375 29 123-45-67', HOME],
    ['8 10 375 29 123 45 67', HOME],
    ['+375 (029) 123-45-67', HOME],
    ['+375 8029 1234567', HOME],
    ['+80291234567', HOME],
    ['+ 375 29 123 45 67', HOME],
    ['375\u00A029\u00A0123\u00A045\u00A067', HOME],
    ['+375\u202F29\u2009123\u201145\u201367', HOME],
    ['\u200E+375\u200B291234567\u202C', HOME],
    ['＋３７５　２９　１２３－４５－６７', HOME],
    ['٣٧٥٢٩١٢٣٤٥٦٧', HOME],
    ['3️⃣7️⃣5️⃣291234567', HOME],
    ['8029/1234567', HOME],
    ['8 029 123 45 67 доб. 12', HOME],
    ['+375 29 123 45 67 (доб. 301)', HOME],
    ['+375291234567 ext 5', HOME],
    ['мой номер 8 029 123 45 67, жду код', HOME],
    ['номер 1 — 8 029 123 45 67', HOME],
    ['8 029 123 45 67 2 дня не работает', HOME],
    ['tel:+375291234567', HOME],
    ['8 017 223 45 67', '+375172234567'],
    ['8 916 123-45-67', MOSCOW],
    ['79161234567', MOSCOW],
    ['+7 (916) 123-45-67', MOSCOW],
    ['9161234567', MOSCOW],
    ['+8 916 123 45 67', MOSCOW],
    ['+48 601 123 456', '+48601123456'],
  ])('%s', (written, phone) => {
    expect(readNumber(written, 'BY')).toEqual({ kind: 'number', phone })
  })

  test.each([
    ['8 029 123-45-67', HOME],
    ['375291234567', HOME],
    ['029 123 45 67', HOME],
    ['8 800 555 35 35', '+78005553535'],
    ['8 (495) 123-45-67', '+74951234567'],
    ['495 123 45 67', '+74951234567'],
    ['8 916 123 45 67', MOSCOW],
    ['007 916 123 45 67', MOSCOW],
  ])('%s, at a service of Russia', (written, phone) => {
    expect(readNumber(written, 'RU')).toEqual({ kind: 'number', phone })
  })

  test('means what the country of the service makes of it where two are possible', () => {
    expect([readPhone('844 123 45 67', 'RU'), readPhone('8 44 123 45 67', 'BY')]).toEqual([
      '+78441234567',
      '+375441234567',
    ])
  })

  test.each([
    ['37529123456', 'BY', 'short'],
    ['123-45-67', 'BY', 'short'],
    ['+375 29 12 34 56', 'BY', 'short'],
    ['8029 1234567 8', 'BY', 'long'],
    ['8029 12345678', 'BY', 'long'],
    ['+375 29 123 45 67 8', 'BY', 'long'],
    ['+375 99 123 45 67', 'BY', 'code'],
    ['8 039 123 45 67', 'BY', 'code'],
    ['8 916 123 45 6', 'RU', 'short'],
    ['+7 916 123 45 678', 'RU', 'long'],
    ['+7 029 123 45 67', 'RU', 'code'],
    ['37529123456', 'RU', 'short'],
    ['291234567', 'RU', 'short'],
  ] as const)('%s at %s is none, and what is wrong is said: %s', (written, country, problem) => {
    expect(readNumber(written, country)).toEqual({ kind: 'wrong', problem })
  })

  test.each([
    '8 029 123 45 67 и 8 033 765 43 21',
    '80291234567, 80337654321',
    '80291234567 80337654321',
    '+375291234567+375337654321',
    '80291234567/80337654321',
  ])('there are several in %s', (written) => {
    expect(readNumber(written, 'BY')).toEqual({ kind: 'several', phones: [HOME, '+375337654321'] })
  })

  test('twice in one text is one', () => {
    expect(readNumber('80291234567, то есть +375 29 123-45-67', 'BY')).toEqual({ kind: 'number', phone: HOME })
  })

  test.each(['+888 0412 3456', '+88804123456', '888 0412 3456'])('%s is a number of Telegram alone', (written) => {
    expect(readNumber(written, 'BY')).toEqual({ kind: 'anonymous' })
  })

  test.each(['411', '0890', 'код 482913', '15.11', '1000 р.', '', 'нет'])('there is none in «%s»', (written) => {
    expect(readNumber(written, 'BY')).toEqual({ kind: 'none' })
  })
})
