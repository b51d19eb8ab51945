import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ReadIntents } from '../../../src/core/text/intent-reader.ts'
import { createIntents } from '../../../src/adapters/intents/create-intents.ts'
import { loadIntents } from '../../../src/bootstrap/load-intents.ts'
import { fc } from '../../support/fc.ts'

const intents = loadIntents()
const first = (text: string): string | undefined => intents(text)[0]?.id

describe('own words', () => {
  test.each([
    ['as they are spelt', 'восстановите пароль', 'reset-password'],
    ['misspelt', 'востонавите пороль', 'reset-password'],
    ['in Belarusian', 'перааформіце сімку на брата', 'change-owner'],
    ['in English', 'forward all calls to my wife', 'call-forwarding'],
    ['in Russian with Latin letters', 'pereoformite simku na brata', 'change-owner'],
    ['typed on the wrong keyboard', 'dtybnt vjq fdnjjndtnxbr', 'voicemail'],
    ['in two alphabets at once', 'ne приходит kod в смс', 'missing-sms'],
    ['with an ending of its own', 'хочу номерочек посимпатичнее', 'change-number'],
    ['among swearing', 'да блин, вашу мать, где этот чёртов ответ по моей заявке', 'my-requests'],
    [
      'in the middle of a story',
      'Утром ездил на дачу, дорога была ужасная. Пробки, дождь. Потом в автобусе у меня вытащили телефон. Дома ещё и кот заболел. Ну и день!',
      'block-number',
    ],
  ])('are understood %s', (_, text, id) => {
    expect(first(text)).toBe(id)
  })

  test('mean the opposite with a denial', () => {
    expect(first('код сам приходит, я его не просил')).toBe('is-it-a-scam')
    expect(first('код не приходит, я его просил')).toBe('missing-sms')
  })

  test.each([
    'лодка',
    'привет',
    'спасибо!',
    '…',
    '12345',
    '🤷',
    'asdf',
    'какая сегодня погода',
    'сделала, как написано',
    'thank you for your help',
    'як справы?',
  ])('that ask for nothing mean nothing sure: «%s»', (text) => {
    expect(intents(text)[0]?.score ?? 0).toBeLessThan(0.25)
  })

  test('of a greeting change nothing', () => {
    expect(intents('Здравствуйте, подскажите пожалуйста: не приходит письмо')).toEqual(intents('не приходит письмо'))
  })
})

describe('words that mean much the same', () => {
  const sayings = [
    { id: 'block-number', text: 'my phone was stolen' },
    { id: 'change-number', text: 'choose a number' },
  ]
  const meanings = new Map([
    ['stolen', ['stolen', 'стырили', 'grabbed']],
    ['choose', ['choose', 'pick', 'подобрать']],
  ])

  test('are read for one another, in another language too, and not without the table', () => {
    const reads = (intents: ReadIntents) =>
      ['somebody grabbed it', 'стырили', 'подобрать'].map((text) => intents(text).find(({ score }) => score > 0)?.id)
    expect(reads(createIntents({ sayings, idle: [], meanings }))).toEqual([
      'block-number',
      'block-number',
      'change-number',
    ])
    expect(reads(createIntents({ sayings, idle: [], meanings: new Map() }))).toEqual([undefined, undefined, undefined])
  })

  test('are listed in every language by the same names', () => {
    const named = ['ru', 'be', 'en'].map((locale) =>
      [...readFileSync(`locales/${locale}/intents.ftl`, 'utf8').matchAll(/^-means-\S+/gm)].map(([name]) => name),
    )
    expect(named[0]?.length).toBeGreaterThan(50)
    expect(named[1]).toEqual(named[0])
    expect(named[2]).toEqual(named[0])
  })
})

describe('articles', () => {
  const small = createIntents({
    sayings: [
      { id: 'answers', article: 'bill', text: 'where is my bill' },
      { id: 'answers', article: 'roaming', text: 'roaming abroad' },
      { id: 'answers', text: 'question' },
      { id: 'person', text: 'a human' },
    ],
    idle: ['please', 'a'],
    meanings: new Map(),
  })

  test('are found by their words, the likeliest first', () => {
    expect(small('roaming please')[0]).toMatchObject({ id: 'answers', article: 'roaming' })
    expect(
      small('my bill for roaming')
        .filter(({ id }) => id === 'answers')
        .map(({ article }) => article)
        .sort(),
    ).toEqual(['bill', 'roaming'])
  })

  test('are not named where none fits', () => {
    expect(small('a question')[0]).toEqual({ id: 'answers', score: expect.any(Number) })
  })
})

test('any text at all is read without an error, with scores from 0 to 1, best first', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.constantFrom('код', 'не', 'not', '. ', 'yt', ' ', 'ооо')).map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(text, (written) => {
      const scores = intents(written).map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
