import { readTexts } from './read-texts.ts'

/** Sayings of one value of a statement, in all languages. */
export interface StatementSayings {
  readonly name: string
  readonly value: string
  readonly sayings: readonly string[]
}

const FILE = 'statements'
/** Ending of the attribute that lists the sayings of a value: `gone-sayings` beside `gone`. */
const SAYINGS = '-sayings'
/** The message whose sayings keep the words around them from stating anything. */
const UNSTATED = 'unstated'

const phrasesOf = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')

/**
 * Loads the sayings of every value of every statement, and the words of wishes, questions and conditions. Throws when a
 * file is not Fluent.
 */
export const loadStatementSayings = (
  dir: string,
): { readonly statements: readonly StatementSayings[]; readonly unstated: readonly string[] } => {
  const lists = [...readTexts(dir).values()]
    .flat()
    .filter(({ flow }) => flow === FILE)
    .flatMap(({ resource }) =>
      resource.body.flatMap(({ id, attributes }) =>
        Object.entries(attributes)
          .filter(([attribute]) => attribute.endsWith(SAYINGS))
          .map(([attribute, pattern]) => ({
            name: id,
            value: attribute.slice(0, -SAYINGS.length),
            sayings: phrasesOf(
              [pattern]
                .flat()
                .filter((part) => typeof part === 'string')
                .join(''),
            ),
          })),
      ),
    )
  return {
    statements: lists.filter(({ name }) => name !== UNSTATED),
    unstated: lists.filter(({ name }) => name === UNSTATED).flatMap(({ sayings }) => sayings),
  }
}
