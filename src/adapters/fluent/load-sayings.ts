import type { Saying, Sayings } from '../../core/text/intent-reader.ts'
import type { Service } from '../../core/catalogue/service.ts'
import { sideName } from '../../core/catalogue/side-answers.ts'
import type { MeaningSayings } from './load-answer-sayings.ts'
import { readTexts } from './read-texts.ts'

/** File of each language with the sayings of intents: a message per flow, with phrases separated by commas. */
const FILE = 'intents'

/** Term that lists words without meaning for intents: greetings, thanks, swearing. */
const IDLE = '-idle'

/** Prefix of terms that list synonyms; terms of one name are joined over the languages. */
const SYNONYMS = '-means-'

const phrasesOf = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')

/**
 * Loads the sayings of each flow in every language of `dir`, the idle words and the synonyms. Throws when a file is not
 * Fluent.
 */
export const loadSayings = (dir: string): Sayings => {
  const all = [...readTexts(dir).values()]
    .flat()
    .filter(({ flow }) => flow === FILE)
    .flatMap(({ resource }) =>
      resource.body.flatMap(({ id, value }) =>
        phrasesOf(
          [value]
            .flat()
            .filter((part) => typeof part === 'string')
            .join(''),
        ).map((text) => ({ id, text })),
      ),
    )
  const meanings = new Map<string, readonly string[]>()
  for (const { id, text } of all)
    if (id.startsWith(SYNONYMS))
      meanings.set(id.slice(SYNONYMS.length), [...(meanings.get(id.slice(SYNONYMS.length)) ?? []), text])
  return {
    sayings: all.filter(({ id }) => !id.startsWith('-')),
    idle: all.flatMap(({ id, text }) => (id === IDLE ? [text] : [])),
    meanings,
  }
}

/** Lists the sayings of each article of the catalogue: its titles and words. */
export const sayingsOf = (services: readonly Service[]): readonly Saying[] =>
  services.flatMap(({ articles }) =>
    articles.flatMap(({ id: article, title, words }) =>
      [...Object.values(title), ...Object.values(words)]
        .flatMap(phrasesOf)
        .map((text) => ({ id: 'answers', article, text })),
    ),
  )

/** Lists the sayings of each side answer of the catalogue, by its name for the reader of answers. */
export const sideSayingsOf = (services: readonly Service[]): readonly MeaningSayings[] =>
  services.flatMap((service) =>
    service.side.map((answer) => ({
      name: sideName(service, answer),
      sayings: Object.values(answer.sayings).flatMap(phrasesOf),
    })),
  )
