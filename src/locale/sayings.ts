import type { Saying, Sayings } from '../core/intent.ts'
import type { Service } from '../core/service.ts'
import { readTexts } from './source.ts'

/** The file of each language that tells how people say what they need: a message per flow, phrases separated by commas. */
const FILE = 'intents'
/** The term in it that lists what says nothing: greetings, thanks, swearing. */
const IDLE = '-idle'

const phrasesOf = (list: string): readonly string[] => list.split(',').map(phrase => phrase.trim().replaceAll(/\s+/g, ' ')).filter(phrase => phrase !== '')

/** How people ask for each flow, in every language of `dir`, and the words that say nothing. Throws when a file is not Fluent. */
export const loadSayings = (dir: string): Sayings => {
  const all = [...readTexts(dir).values()].flat().filter(({ flow }) => flow === FILE).flatMap(({ resource }) =>
    resource.body.flatMap(({ id, value }) => phrasesOf([value].flat().filter(part => typeof part === 'string').join('')).map(text => ({ id, text }))))
  return { sayings: all.filter(({ id }) => id !== IDLE), idle: all.flatMap(({ id, text }) => (id === IDLE ? [text] : [])) }
}

/** How people ask for each article of the catalogue. */
export const sayingsOf = (services: readonly Service[]): readonly Saying[] =>
  services.flatMap(({ articles }) => articles.flatMap(({ id: article, title, words }) =>
    [...Object.values(title), ...Object.values(words)].flatMap(phrasesOf).map(text => ({ id: 'answers', article, text }))))
