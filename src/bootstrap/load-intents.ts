import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { loadCatalogue } from './load-catalogue.ts'
import { PERSON } from '../core/flow/flow-ids.ts'
import type { ReadIntents } from '../core/text/intent-reader.ts'
import type { Service } from '../core/catalogue/service.ts'
import type { ReadAnswer } from '../core/text/answer-reader.ts'
import { createAnswerReader } from '../adapters/intents/create-answer-reader.ts'
import { loadAnswerSayings } from '../adapters/fluent/load-answer-sayings.ts'
import { loadConcepts } from '../adapters/fluent/load-concepts.ts'
import { createIntents } from '../adapters/intents/create-intents.ts'
import { createStatementReader } from '../adapters/intents/create-statement-reader.ts'
import { loadStatementSayings } from '../adapters/fluent/load-statement-sayings.ts'
import type { ReadStatements } from '../core/text/statement-reader.ts'
import { loadSayings, sayingsOf, sideSayingsOf } from '../adapters/fluent/load-sayings.ts'

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/**
 * Readers by what they were learnt from. Learning takes seconds, and a process may set up the same world more than
 * once.
 */
const learnt = new Map<string, unknown>()

const learnOnce = <Reader>(name: string, from: unknown, learn: () => Reader): Reader => {
  const key = `${name} ${createHash('sha256').update(JSON.stringify(from)).digest('hex')}`
  if (!learnt.has(key)) learnt.set(key, learn())
  return learnt.get(key) as Reader
}

/**
 * Loads the reader of intents with all sayings of the texts and of these services; of the whole catalogue by default.
 */
export const loadIntents = (services: readonly Service[] = loadCatalogue(folder('services'))): ReadIntents => {
  const { sayings, ...words } = loadSayings(folder('locales'))
  const lessons = { sayings: [...sayings, ...sayingsOf(services)], ...words }
  return learnOnce('intents', lessons, () => createIntents(lessons))
}

/**
 * Loads the reader of answers with the sayings of every question, in all languages, and with the side questions of
 * these services.
 */
export const loadAnswerReader = (services: readonly Service[] = loadCatalogue(folder('services'))): ReadAnswer => {
  const locales = folder('locales')
  const { asides, ...words } = loadAnswerSayings(locales)
  const wishes = loadSayings(locales).sayings.filter(({ id }) => id !== PERSON)
  const lessons = {
    ...words,
    asides: [...asides, ...sideSayingsOf(services)],
    concepts: loadConcepts(locales),
    wishes: wishes.map(({ text }) => text),
  }
  return learnOnce('answers', { ...lessons, concepts: [...lessons.concepts] }, () => createAnswerReader(lessons))
}

/** Names of everything that may be said beside a question, such as `side/cost`. */
export const loadAsideNames = (): readonly string[] =>
  loadAnswerSayings(folder('locales')).asides.map(({ name }) => name)

/** Loads the reader of statements, in all languages. */
export const loadStatementReader = (): ReadStatements => {
  const { answers, asides } = loadAnswerSayings(folder('locales'))
  const lessons = {
    ...loadStatementSayings(folder('locales')),
    vocabulary: [...answers, ...asides].flatMap(({ sayings }) => sayings),
  }
  return learnOnce('statements', lessons, () => createStatementReader(lessons))
}
