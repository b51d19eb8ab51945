import type { Saying, Sayings } from '../../core/text/intent-reader.ts'
import type { Service } from '../../core/catalogue/service.ts'
import { readTexts } from './read-texts.ts'

/** The file of each language that tells how people say what they need: a message per flow, phrases separated by commas. */
const FILE = 'intents'
/** The term in it that lists what says nothing: greetings, thanks, swearing. */
const IDLE = '-idle'
/** Terms that begin so list words that mean much the same; those of one name are joined over the languages. */
const MEANS = '-means-'

const phrasesOf = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')

/** How people ask for each flow, in every language of `dir`, the words that say nothing, and those that mean the same. Throws when a file is not Fluent. */
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
    if (id.startsWith(MEANS))
      meanings.set(id.slice(MEANS.length), [...(meanings.get(id.slice(MEANS.length)) ?? []), text])
  return {
    sayings: all.filter(({ id }) => !id.startsWith('-')),
    idle: all.flatMap(({ id, text }) => (id === IDLE ? [text] : [])),
    meanings,
  }
}

/** How people ask for each article of the catalogue. */
export const sayingsOf = (services: readonly Service[]): readonly Saying[] =>
  services.flatMap(({ articles }) =>
    articles.flatMap(({ id: article, title, words }) =>
      [...Object.values(title), ...Object.values(words)]
        .flatMap(phrasesOf)
        .map((text) => ({ id: 'answers', article, text })),
    ),
  )
