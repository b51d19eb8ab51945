import { describe, expect, test } from 'vitest'
import { readEndings } from '../../../src/core/text/read-endings.ts'
import { readMentionedTime } from '../../../src/core/text/read-mentioned-time.ts'
import { readWishedDigits } from '../../../src/core/text/read-wished-digits.ts'

/** A Saturday. */
const AT = Date.parse('2025-11-22T09:00:00Z')
const DAY = 24 * 60 * 60_000
const daysBefore = (text: string): number | null => {
  const time = readMentionedTime(text, 'Europe/Minsk', AT)
  return time === null ? null : Math.round(((AT - time.at) / DAY) * 10) / 10
}

describe('a time of which somebody speaks', () => {
  test('is looked for in the first thousand characters (F23)', () => {
    expect(daysBefore(`${'слово '.repeat(150)}вчера`)).toBe(1)
    expect(daysBefore(`${'слово '.repeat(170)}вчера`)).toBeNull()
  })

  test.each([
    ['поменял вчера', 1],
    ['позавчера в салоне', 2],
    ['i did it the day before yesterday', 2],
    ['сегодня утром', 0],
    ['два дня назад', 2],
    ['3 days ago', 3],
    ['неделю назад', 7],
    ['тры дні таму', 3],
    ['полгода назад', 182.5],
    ['since Monday', 5],
    ['в понедельник', 5],
    ['в суботу', 7],
    ['давно уже', 365],
  ])('%s', (text, days) => {
    expect(daysBefore(text)).toBe(days)
  })

  test('is vague by the month', () => {
    expect(readMentionedTime('в мае последний раз', 'Europe/Minsk', AT)?.isVague).toBe(true)
    expect(daysBefore('в мае последний раз')).toBeGreaterThan(150)
  })

  test.each(['код не приходит', 'may i ask', 'среднее', ''])('none in: %s', (text) => {
    expect(daysBefore(text)).toBeNull()
  })
})

describe('digits that are wished for', () => {
  test.each([
    ['номер с 777 в конце', '%777'],
    ['хочу чтобы заканчивался на 2012', '%2012'],
    ['starts with 4545', '4545%'],
    ['хочу три семёрки', '%777%'],
    ['две пятёрки в конце', '%55'],
    ['three sevens at the end', '%777'],
    ['тры сямёркі', '%777%'],
  ])('%s', (text, mask) => {
    expect(readWishedDigits(text)).toBe(mask)
  })

  test.each(['код 123456', 'жду 30 минут', 'у меня три номера', 'мне 77 лет'])('none in: %s', (text) => {
    expect(readWishedDigits(text)).toBeNull()
  })
})

describe('the endings of two numbers', () => {
  test.each([
    ['там на конце 31, а у меня 57', 'differs'],
    ['на экране 4471 а мой 4417', 'differs'],
    ['it shows 22 but mine is 29', 'differs'],
    ['на сайте 88 и у меня 88', 'same'],
  ])('%s', (text, found) => {
    expect(readEndings(text)).toBe(found)
  })

  test.each(['там 31', 'у меня с 10:30 до 11:40 там', 'жду 20 минут, потом ещё 30'])('none in: %s', (text) => {
    expect(readEndings(text)).toBeNull()
  })
})
