import { readTexts } from './read-texts.ts'
import type { TextFile } from './read-texts.ts'

/** Sayings of one meaning, in all languages. */
export interface MeaningSayings {
  readonly name: string
  readonly sayings: readonly string[]
}

/** Files whose messages are meanings that fit any question; each lists its sayings in the attribute `sayings`. */
const ASIDE_FILES: ReadonlySet<string> = new Set(['manners', 'side'])
const SAYINGS = 'sayings'
/** The message that lists words which add nothing to an answer. */
const IDLE = 'manners/idle'
/** Ending of the attribute that lists the sayings of a button: `came-words` beside `came`. */
const WORDS = '-words'

const phrasesOf = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')

/** The text of a pattern without its placeables: a reference repeats sayings that stand elsewhere. */
const plainPart = (pattern: TextFile['resource']['body'][number]['value']): string =>
  [pattern]
    .flat()
    .filter((part) => typeof part === 'string')
    .join('')

const gather = (all: readonly (readonly [name: string, list: string])[]): readonly MeaningSayings[] => {
  const byName = new Map<string, string[]>()
  for (const [name, list] of all) byName.set(name, [...(byName.get(name) ?? []), ...phrasesOf(list)])
  return [...byName].map(([name, sayings]) => ({ name, sayings })).filter(({ sayings }) => sayings.length > 0)
}

/**
 * Loads the sayings of every button by the name of its event, and those of the meanings that fit any question by
 * `<file>/<message>`. Throws when a file is not Fluent.
 */
export const loadAnswerSayings = (
  dir: string,
): {
  readonly answers: readonly MeaningSayings[]
  readonly asides: readonly MeaningSayings[]
  readonly idle: readonly string[]
} => {
  const files = [...readTexts(dir).values()].flat()
  const attributes = files.flatMap(({ flow, resource }) =>
    resource.body.flatMap(({ id, attributes: own }) =>
      Object.entries(own).map(([name, pattern]) => ({ flow, id, name, list: plainPart(pattern) })),
    ),
  )
  const answers = attributes
    .filter(({ name }) => name.endsWith(WORDS))
    .map(({ name, list }) => [name.slice(0, -WORDS.length), list] as const)
  const asides = attributes
    .filter(({ flow, name }) => ASIDE_FILES.has(flow) && name === SAYINGS)
    .map(({ flow, id, list }) => [`${flow}/${id}`, list] as const)
  const meanings = gather(asides)
  return {
    answers: gather(answers),
    asides: meanings.filter(({ name }) => name !== IDLE),
    idle: meanings.filter(({ name }) => name === IDLE).flatMap(({ sayings }) => sayings),
  }
}
