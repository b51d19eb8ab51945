import { describe, expect, test } from 'vitest'
import { isFound, readFindQuery } from '../../../src/core/talk/find-query.ts'
import { brief, NOW, talk } from './desk-world.ts'

const ground = { country: 'BY', zone: 'Europe/Minsk', at: NOW } as const
const day = (iso: string) => ({ since: Date.parse(`${iso}T00:00:00+03:00`) })

describe('a query', () => {
  test.each<[string, object | null]>([
    ['Анна', { words: ['анна'], digits: [], phones: [], span: null }],
    ['  вернуть   Деньги ', { words: ['вернуть', 'деньги'] }],
    ['4567', { words: [], digits: ['4567'], phones: [] }],
    ['+375 29 123-45-67', { words: [], digits: [], phones: ['+375291234567'] }],
    ['80291234567 Иван', { words: ['иван'], phones: ['+375291234567'] }],
    ['#17', { no: 17, words: [], digits: [] }],
    ['вчера', { words: [], span: day('2026-11-22') }],
    ['20.11 Ozon', { words: ['ozon'], digits: [], span: day('2026-11-20') }],
    ['01.11 15.11 4567', { words: [], digits: ['4567'], span: day('2026-11-01') }],
    ['2026-11-20 сим', { words: ['сим'], span: day('2026-11-20') }],
    ['31.02', { span: null, digits: ['31', '02'] }],
    ['48213 заказ', { words: ['заказ'], digits: ['48213'] }],
    ['４５６７', { digits: ['4567'] }],
    ['', null],
    ['  … !', null],
  ])('«%s»', (words, query) => {
    const read = readFindQuery(words, ground)
    if (query === null) expect(read).toBeNull()
    else
      expect(read).toMatchObject({
        ...query,
        ...('span' in query && query.span ? { span: expect.objectContaining(query.span) } : {}),
      })
  })
})

describe('a talk', () => {
  const searched = {
    talk: {
      ...talk,
      phone: '+375291234567',
      openedAt: Date.parse('2026-11-20T10:00:00Z'),
      lastWordAt: Date.parse('2026-11-20T11:00:00Z'),
      brief: { ...brief, who: 'Семён Кравец', words: '', hidden: [{ masked: '•••• 45', whole: '77120045' }] },
    },
    texts: ['Жду код от Ozon, заказ № 48213', 'мой номер 8 029 765-43-21'],
  }
  const finds = (words: string): boolean => {
    const query = readFindQuery(words, ground)
    return query !== null && isFound(query, searched, ['МТС Бизнес'])
  }
  test.each([
    'семен',
    'СЕМЁН крав',
    'ozon',
    'код Кравец',
    'мтс бизнес',
    '48213',
    'заказ 482',
    '67',
    '567',
    '4567',
    '+375291234567',
    '8 029 123 45 67',
    '77120045',
    '17',
    '#17',
    '20.11',
    '20.11.2026 семен',
    '19.11 21.11',
  ])('is found by «%s»', (words) => expect(finds(words)).toBe(true))
  test.each(['Иван', 'ozon wildberries', '68', '+375291234568', '#18', '#1', '21.11', '19.11', '20.11 Иван', '7'])(
    'is not found by «%s»',
    (words) => expect(finds(words)).toBe(false),
  )
  test('gives no masked number away digit by digit, of the line or of a text', () => {
    for (const whole of ['375291234567', '77120045', '80297654321'])
      for (let length = 5; length < Math.min(9, whole.length); length += 1) {
        expect(finds(whole.slice(-length))).toBe(false)
        expect(finds(`код ${whole.slice(0, length)}`)).toBe(false)
      }
  })
})
