import { describe, expect, test } from 'vitest'
import { loadTexts } from '../../../src/adapters/fluent/load-texts.ts'
import { folder } from './texts.ts'

const strict = (problem: string): never => {
  throw new Error(problem)
}

const common = 'person = Позвать человека\n    .yes = Да & нет\nbye = До встречи'
const load = (ftl: string, others: Readonly<Record<string, string>> = {}) =>
  loadTexts(folder({ 'ru/common.ftl': common, 'ru/a.ftl': ftl, ...others }), 'ru', strict)

describe('texts', () => {
  test('belong to their flow, so that two flows may use the same name', () => {
    const texts = load('hello = Из А', { 'ru/b.ftl': 'hello = Из Б' })
    expect(texts.html('ru', { flow: 'a', message: 'hello' }, {})).toBe('Из А')
    expect(texts.html('ru', { flow: 'b', message: 'hello' }, {})).toBe('Из Б')
    expect(texts.html('ru', { flow: 'common', message: 'hello' }, {})).toBeNull()
  })

  test('are taken from common when the flow has none by that name, or no file', () => {
    const texts = load('bye = Пока')
    expect(texts.html('ru', { flow: 'a', message: 'bye' }, {})).toBe('Пока')
    expect(texts.html('ru', { flow: 'a', message: 'person' }, {})).toBe('Позвать человека')
    expect(texts.html('ru', { flow: 'no-such-flow', message: 'bye' }, {})).toBe('До встречи')
    expect(texts.html('ru', { flow: 'a', message: 'no-such-text' }, {})).toBeNull()
  })

  test('fall back to the default language where another has less to say', () => {
    const english = 'person = Call a person\n    .yes = Yes\nbye = Bye'
    const texts = load('hello = Привет', { 'en/common.ftl': english, 'en/a.ftl': 'hello = Hello' })
    expect(texts.locales).toEqual(['ru', 'en'])
    expect(texts.html('en', { flow: 'a', message: 'hello' }, {})).toBe('Hello')
    expect(texts.html('kk', { flow: 'a', message: 'hello' }, {})).toBe('Привет')
  })

  test('of a language that is not complete are not offered', () => {
    const texts = load('hello = Привет', { 'en/common.ftl': 'person = Call a person' })
    expect(texts.locales).toEqual(['ru'])
    expect(texts.guess('en')).toBe('ru')
  })

  test('escape every value in HTML and leave the markup of the text alone', () => {
    const texts = load('hello = <b>{ $name }</b> & { $name ->\n    [A] a\n   *[other] b\n }\n    .button = { $name }!')
    const vars = { name: '<i>&' }
    expect(texts.html('ru', { flow: 'a', message: 'hello' }, vars)).toBe('<b>&lt;i&gt;&amp;</b> & b')
    expect(texts.plain('ru', { flow: 'a', message: 'hello' }, vars)).toBe('<i>& & b')
    expect(texts.plain('ru', { flow: 'a', message: 'hello', attribute: 'button' }, vars)).toBe('<i>&!')
    expect(texts.html('ru', { flow: 'a', message: 'hello', attribute: 'button' }, vars)).toBe('&lt;i&gt;&amp;!')
    expect(texts.plain('ru', { flow: 'a', message: 'person', attribute: 'yes' }, {})).toBe('Да & нет')
    expect(texts.html('ru', { flow: 'a', message: 'hello' }, { name: 'A' })).toBe('<b>A</b> & a')
  })

  test('hold no invisible signs of direction around values, which would spoil codes and numbers', () => {
    expect(load('hello = Код { $code } тут').html('ru', { flow: 'a', message: 'hello' }, { code: '123' })).toBe(
      'Код 123 тут',
    )
  })

  test('choose plurals and write numbers as the language does', () => {
    const texts = load(
      'left = { $n ->\n    [one] { $n } попытка\n    [few] { $n } попытки\n   *[many] { $n } попыток\n }',
    )
    const left = (n: number): string | null => texts.html('ru', { flow: 'a', message: 'left' }, { n })
    expect([1, 2, 5, 21, 12_345].map(left)).toEqual([
      '1 попытка',
      '2 попытки',
      '5 попыток',
      '21 попытка',
      '12\u00a0345 попыток',
    ])
  })

  test('show a missing variable as a gap in a live chat, and tell of it', () => {
    const problems: string[] = []
    const dir = folder({ 'ru/common.ftl': 'hello = Здравствуйте, { $name }. До { TIME($when, $zone) }.' })
    const texts = loadTexts(dir, 'ru', (problem) => problems.push(problem))
    const key = { flow: 'x', message: 'hello' }
    expect(texts.html('ru', key, { when: 'soon', zone: 'Europe/Minsk' })).toBe('Здравствуйте, …. До ….')
    expect(problems).toEqual(['ru/x: hello has no value for $name'])
    expect(() => load('hello = { $name }').html('ru', { ...key, flow: 'a' }, {})).toThrow(
      'ru/a: hello has no value for $name',
    )
  })
})

describe('functions of texts', () => {
  const show = (expression: string, vars: Readonly<Record<string, string | number>>): string | null =>
    load(`x = { ${expression} }`).html('ru', { flow: 'a', message: 'x' }, vars)

  test('write phone numbers as people do, whole or masked', () => {
    expect(show('PHONE($p)', { p: '+375291234567' })).toBe('+375 29 123 45 67')
    expect(show('MASKED($p)', { p: '+375291234567' })).toBe('+375 ••• 67')
    expect(show('PHONE($p)', { p: '' })).toBe('…')
  })

  test('tell times and dates in the zone of the service', () => {
    const vars = { iso: '2026-06-11T21:05:00Z', zone: 'Europe/Minsk' }
    expect(show('TIME($iso, $zone)', vars)).toBe('00:05')
    expect(show('DATE($iso, $zone)', vars)).toBe('12 июня')
    expect(show('TIME($iso, $zone)', { ...vars, iso: Date.parse(vars.iso) })).toBe('00:05')
    expect(show('DATE($iso, $zone)', { ...vars, zone: 'Mars/Olympus' })).toBe('…')
  })

  test('round seconds up to whole minutes, at least one', () => {
    const minutes = (s: number | string): string | null => show('MINUTES($s)', { s })
    expect([0, 1, 60, 61, '130', 'soon'].map(minutes)).toEqual(['1', '1', '1', '2', '3', '…'])
  })

  test('let a text choose its plural by minutes', () => {
    const texts = load('x = { MINUTES($s) ->\n    [one] минута\n   *[few] минуты\n }')
    expect([30, 90].map((s) => texts.html('ru', { flow: 'a', message: 'x' }, { s }))).toEqual(['минута', 'минуты'])
  })
})

describe('loading texts', () => {
  const reason = (ftl: string): string => {
    try {
      load(ftl)
      return 'loaded'
    } catch (error) {
      return error instanceof Error ? error.message.replace(/^.*\/ru\//, 'ru/') : String(error)
    }
  }

  test.each([
    ['an unfinished placeable', 'good = Да\n\nbad = Текст { $name\n', /^ru\/a\.ftl:[34]: Expected token: "}"/],
    ['a line that is no text', 'good = Да\nthis is nothing\n', /^ru\/a\.ftl:2: /],
    ['a text without words', 'good = Да\nempty =\n', /^ru\/a\.ftl:2: /],
    ['the same text twice', 'good = Да\ngood = Нет\n', /^ru\/a\.ftl:2: "good" is already in line 1, remove one$/],
    [
      'a text that is not there',
      'good = { other }\n',
      /^ru\/a\.ftl:1: "good" uses other, which is neither there nor in common/,
    ],
    ['a term that is not there', 'good = Да\n    .button = { -brand }\n', /^ru\/a\.ftl:1: "good\.button" uses -brand/],
    ['a function that is not there', 'good = { PHONES($x) }\n', /^ru\/a\.ftl:1: "good" uses PHONES\(\)/],
  ])('fails loudly on %s, with file and line', (_, ftl, words) => {
    expect(reason(ftl)).toMatch(words)
  })

  test('knows the terms and texts of common', () => {
    const texts = load('x = { -brand } { bye }', { 'ru/common.ftl': '-brand = Дозвон\nbye = Пока' })
    expect(texts.html('ru', { flow: 'a', message: 'x' }, {})).toBe('Дозвон Пока')
  })

  test('says what to add when the default language has no texts', () => {
    expect(() => loadTexts(folder({ 'en/common.ftl': 'a = a' }), 'ru')).toThrow(/add .*ru\/common\.ftl/)
  })
})

describe('the guess of a language', () => {
  const one = 'a = a'
  const texts = () => loadTexts(folder({ 'ru/common.ftl': one, 'en/common.ftl': one, 'be/common.ftl': one }), 'ru')

  test.each([
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['be', 'be'],
    ['be-BY', 'be'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['uk', 'ru'],
    ['kk', 'ru'],
    ['uz_UZ', 'ru'],
    ['hy-AM', 'ru'],
    ['de', 'en'],
    ['pt-br', 'en'],
    ['zh-hans', 'en'],
    ['UK', 'ru'],
    ['zh-hant-TW-x-private', 'en'],
  ])('for %s is %s', (tag, locale) => {
    expect(texts().guess(tag)).toBe(locale)
  })

  test.each([[undefined], [''], ['?'], ['x'], ['<b>']])('without a sensible tag (%s) is the default', (tag) => {
    expect(texts().guess(tag)).toBe('ru')
  })
})
