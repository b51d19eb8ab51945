import { stripHtml } from '../../core/text/html.ts'
import { COMMON } from '../../core/flow/world.ts'
import { keysOf, missingKeys } from './message-keys.ts'
import { longestOf } from './longest-text.ts'
import { markupProblem } from './check-markup.ts'
import { needsOf } from './message-pattern.ts'
import { entriesOf, shelvesOf, unknownIn } from './text-index.ts'
import type { Entry, Shelf } from './text-index.ts'
import { readTexts } from './read-texts.ts'
import type { TextFile } from './read-texts.ts'

/**
 * The most characters a text may come to, by its flow and key. Telegram's limits are 4,096 for a message (two of ours and
 * what was chosen must fit one), 200 for a toast, 256 for a command, 512 and 120 for the bot's page; a longer button is
 * cut on a small screen.
 */
const limits: readonly (readonly [name: RegExp, most: number, markup: boolean])[] = [
  [/-words$|^common\/words-|^intents\//, Infinity, false],
  [/\.|^(common|desk)\/button-/, 64, false],
  [/^(common|desk|talk)\/toast-/, 200, false],
  [/^desk\/no-/, 200, true],
  [/^(common|desk)\/command-/, 256, false],
  [/^common\/bot-short-description$/, 120, false],
  [/^common\/bot-description$/, 512, false],
  [/^/, 2_000, true],
]

const shapeProblem = ({ file, entries }: Shelf, { key, pattern }: Entry): string | null => {
  const longest = longestOf(entries, pattern)
  const [, most, markup] = limits.find(([name]) => name.test(`${file.flow}/${key}`)) ?? [null, Infinity, true]
  const problem = markup ? markupProblem(longest) : null
  if (problem !== null) return problem
  if (!markup && /<\/?[a-z-]+[^>]*>|&[a-z]+;/.test(longest)) return 'markup is not read here, leave it out'
  const { length } = [...(markup ? stripHtml(longest) : longest)]
  if (length === 0) return 'is empty'
  return length > most ? `may become ${length} characters long, at most ${most} fit` : null
}

const shapesIn = (shelves: ReadonlyMap<string, Shelf>): readonly string[] =>
  [...shelves.values()].flatMap((shelf) =>
    entriesOf(shelf.file)
      .filter(({ key }) => !key.startsWith('-'))
      .flatMap((entry) => {
        const problem = shapeProblem(shelf, entry)
        return problem === null ? [] : [`${entry.place}: "${entry.key}": ${problem}`]
      }),
  )

interface Used {
  readonly place: string
  readonly names: string
}

const variablesIn = (shelves: ReadonlyMap<string, Shelf>): ReadonlyMap<string, Used> =>
  new Map(
    [...shelves.values()].flatMap(({ file, entries }) =>
      entriesOf(file).map(({ key, pattern, place }) => {
        const names = [...needsOf(entries, pattern).variables]
          .sort()
          .map((name) => `$${name}`)
          .join(', ')
        return [`${file.flow}/${key}`, { place, names }] as const
      }),
    ),
  )

type Language = readonly [locale: string, files: readonly TextFile[], shelves: ReadonlyMap<string, Shelf>]

const lackedBy = (dir: string, languages: readonly Language[]): readonly string[] =>
  languages.flatMap(([locale, files]) => {
    const lacked = languages.flatMap(([other, theirs]) => missingKeys(theirs, files).map((key) => ({ key, other })))
    return [...new Set(lacked.map(({ key }) => key))].map((key) => {
      const [flow = '', message = ''] = key.split('/')
      const others = lacked.filter((one) => one.key === key).map(({ other }) => other)
      return `${dir}/${locale}/${flow}.ftl: lacks "${message}", which ${others.join(' and ')} ${others.length > 1 ? 'have' : 'has'}: write it`
    })
  })

const differingVariables = ([first, ...others]: readonly Language[]): readonly string[] => {
  if (!first) return []
  const [base, , baseShelves] = first
  const wanted = variablesIn(baseShelves)
  return others.flatMap(([, , shelves]) =>
    [...variablesIn(shelves)].flatMap(([key, { place, names }]) => {
      const theirs = wanted.get(key)
      if (!theirs || theirs.names === names || key.includes('/-')) return []
      const own = key.slice(key.indexOf('/') + 1)
      return [`${place}: "${own}" uses ${names || 'no variable'}, ${base} uses ${theirs.names || 'none'}`]
    }),
  )
}

/**
 * Everything wrong with the texts of `dir`, a line each, none twice: a text that some language lacks, variables that
 * differ between languages, references to nothing, markup that Telegram cannot read or that stands where none is read,
 * texts that could become longer than Telegram or a small screen allows. Throws when a file is not Fluent.
 */
export const checkTexts = (dir: string): readonly string[] => {
  const languages = [...readTexts(dir)].map(([locale, files]): Language => [locale, files, shelvesOf(locale, files)])
  const without = languages.filter(([, files]) => !keysOf(files).some((key) => key.startsWith(`${COMMON}/`)))
  const problems = [
    ...without.map(([locale]) => `${dir}/${locale}/${COMMON}.ftl: is missing or empty`),
    ...languages.flatMap(([, , shelves]) => unknownIn(shelves)),
    ...languages.flatMap(([, , shelves]) => shapesIn(shelves)),
    ...differingVariables(languages),
    ...lackedBy(dir, languages),
  ]
  return [...new Set(problems)]
}
