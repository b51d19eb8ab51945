import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const locales = ['ru', 'be', 'en'] as const
type Locale = (typeof locales)[number]

/** Row of facts.yaml. */
type Fact = Readonly<Record<'source' | 'fact' | 'where', string>> & Partial<Readonly<Record<Locale | 'all', string>>>

interface Table {
  readonly facts: readonly Fact[]
  readonly own: readonly { readonly where: string; readonly figures: readonly string[]; readonly whose: string }[]
}

interface Service {
  readonly facts: Readonly<Record<string, string | number>>
  readonly articles?: readonly { readonly id: string; readonly title: Texts; readonly text: Texts }[]
}
type Texts = Readonly<Record<Locale, string>>

const table = parse(readFileSync(new URL('facts.yaml', import.meta.url), 'utf8')) as Table

const services = new Map(
  ['ozon', 'my-mts', 'mts-business'].map((id) => [id, parse(readFileSync(`services/${id}.yaml`, 'utf8')) as Service]),
)

/** Gives the source of a Fluent message with its buttons and without the words that customers may type. */
const messageOf = (flow: string, name: string, locale: Locale): string => {
  const lines = readFileSync(`locales/${locale}/${flow}.ftl`, 'utf8').split('\n')
  const from = lines.findIndex((line) => line.startsWith(`${name} =`))
  if (from < 0) return ''
  const length = lines.slice(from + 1).findIndex((line) => /^[^\s}]/.test(line))
  return lines
    .slice(from, length < 0 ? undefined : from + 1 + length)
    .join('\n')
    .replace(/^ {4}\.[\w-]+-words =.*(?:\n {8}.*)*/gm, '')
}

const articleOf = (service: string, id: string, locale: Locale): string => {
  const article = services.get(service)?.articles?.find((one) => one.id === id)
  return article ? `${article.title[locale]}\n${article.text[locale]}` : ''
}

const settingOf = (service: string, path: readonly string[]): string => {
  const found = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    services.get(service),
  )
  return found === undefined ? '' : String(found)
}

/** Gives what the product says at `flow:message`, `service/article` or `service.path`. */
const saidAt = (where: string, locale: Locale): string => {
  const [flow = '', message] = where.split(':')
  if (message !== undefined) return messageOf(flow, message, locale)
  const [service = '', article] = where.split('/')
  if (article !== undefined) return articleOf(service, article, locale)
  const [id = '', ...path] = where.split('.')
  return settingOf(id, path)
}

const patternOf = (fact: Fact, locale: Locale): RegExp => new RegExp(fact.all ?? fact[locale] ?? '(?!)', 'u')

/** Figures of a text, without the numbers of its steps. */
const figuresOf = (text: string): readonly string[] =>
  text
    .replace(/^\d+\. /gm, '')
    .replace(/PIN[12]|PUK[12]/g, '')
    .match(/\d+/g) ?? []

const sourced = (where: string, locale: Locale): string =>
  table.facts
    .filter((fact) => fact.where === where)
    .flatMap((fact) => patternOf(fact, locale).exec(saidAt(where, locale)) ?? [])
    .join('\n')

const ownOf = (where: string): readonly string[] =>
  table.own.filter((row) => row.where === where).flatMap(({ figures }) => figures)

describe.each(locales)('in %s', (locale) => {
  test.each(table.facts)('$source $where: $fact', (fact) => {
    expect(saidAt(fact.where, locale)).toMatch(patternOf(fact, locale))
  })
})

test('every place of the sources is in the table, but the word whose number [3] leaves empty', () => {
  const counts = { 2: 8, 3: 80, 4: 34 }
  const places = Object.entries(counts).flatMap(([document, count]) =>
    Array.from({ length: count }, (_, index) => `${document}.${index + 1}`),
  )
  const listed = new Set(table.facts.map(({ source }) => source))
  expect(places.filter((place) => !listed.has(place))).toEqual(['3.16'])
})

describe('a figure that no source has', () => {
  const articles = [...services].flatMap(([id, { articles: all = [] }]) => all.map((one) => `${id}/${one.id}`))

  test.each(articles)('is in no article, or is listed as ours: %s', (where) => {
    for (const locale of locales) {
      const known = new Set([...figuresOf(sourced(where, locale)), ...ownOf(where)])
      expect(
        figuresOf(saidAt(where, locale)).filter((figure) => !known.has(figure)),
        locale,
      ).toEqual([])
    }
  })

  test('is in no fact of the catalogue, or is listed as ours', () => {
    const facts = [...services].flatMap(([id, service]) =>
      Object.keys(service.facts).map((name) => `${id}.facts.${name}`),
    )
    const unknown = facts.filter((where) =>
      figuresOf(saidAt(where, 'ru')).some(
        (figure) => !figuresOf(sourced(where, 'ru')).includes(figure) && !ownOf(where).includes(figure),
      ),
    )
    expect(unknown).toEqual([])
  })
})
