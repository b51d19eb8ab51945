import { stripHtml } from '../../core/text/html.ts'
import { COMMON } from '../../core/flow/flow-ids.ts'
import { listKeys, missingKeys } from './message-keys.ts'
import { longestText } from './longest-text.ts'
import { findMarkupProblem } from './find-markup-problem.ts'
import { findNeeds } from './message-pattern.ts'
import { listEntries, indexTexts, unknownReferences } from './text-index.ts'
import type { TextEntry, FlowTexts } from './text-index.ts'
import { readTexts } from './read-texts.ts'
import type { TextFile } from './read-texts.ts'

/**
 * Longest texts in characters, by flow and key, and if markup is allowed. Telegram's limits are 4,096 for a message
 * (two of our texts and the chosen button must fit into one), 200 for a toast, 256 for a command, 512 and 120 for the
 * bot's page. A small screen cuts longer buttons.
 */
const limits: readonly (readonly [name: RegExp, max: number, markup: boolean])[] = [
  [/-words$|sayings$|^common\/words-|^intents\//, Infinity, false],
  [/^statements\/.*\./, 200, false],
  [/\.|^(common|desk)\/button-/, 64, false],
  [/^(common|desk|talk)\/toast-/, 200, false],
  [/^desk\/no-/, 200, true],
  [/^(common|desk)\/command-/, 256, false],
  [/^common\/bot-short-description$/, 120, false],
  [/^common\/bot-description$/, 512, false],
  [/^/, 2_000, true],
]

const shapeProblem = ({ file, entries }: FlowTexts, { key, pattern }: TextEntry): string | null => {
  const longest = longestText(entries, pattern)
  const [, max, markup] = limits.find(([name]) => name.test(`${file.flow}/${key}`)) ?? [null, Infinity, true]
  const problem = markup ? findMarkupProblem(longest) : null
  if (problem !== null) return problem
  if (!markup && /<\/?[a-z-]+[^>]*>|&[a-z]+;/.test(longest)) return 'markup is not allowed here: remove it'
  const { length } = [...(markup ? stripHtml(longest) : longest)]
  if (length === 0) return 'is empty'
  return length > max ? `may become ${length} characters long, the limit is ${max}` : null
}

const shapeProblems = (textsByFlow: ReadonlyMap<string, FlowTexts>): readonly string[] =>
  [...textsByFlow.values()].flatMap((texts) =>
    listEntries(texts.file)
      .filter(({ key }) => !key.startsWith('-'))
      .flatMap((entry) => {
        const problem = shapeProblem(texts, entry)
        return problem === null ? [] : [`${entry.location}: "${entry.key}": ${problem}`]
      }),
  )

interface UsedVariables {
  readonly location: string
  readonly names: string
}

const variablesIn = (textsByFlow: ReadonlyMap<string, FlowTexts>): ReadonlyMap<string, UsedVariables> =>
  new Map(
    [...textsByFlow.values()].flatMap(({ file, entries }) =>
      listEntries(file).map(({ key, pattern, location }) => {
        const names = [...findNeeds(entries, pattern).variables]
          .sort()
          .map((name) => `$${name}`)
          .join(', ')
        return [`${file.flow}/${key}`, { location, names }] as const
      }),
    ),
  )

type Language = readonly [locale: string, files: readonly TextFile[], textsByFlow: ReadonlyMap<string, FlowTexts>]

const missingTexts = (dir: string, languages: readonly Language[]): readonly string[] =>
  languages.flatMap(([locale, files]) => {
    const lacked = languages.flatMap(([other, theirs]) => missingKeys(theirs, files).map((key) => ({ key, other })))
    return [...new Set(lacked.map(({ key }) => key))].map((key) => {
      const [flow = '', message = ''] = key.split('/')
      const others = lacked.filter((one) => one.key === key).map(({ other }) => other)
      return `${dir}/${locale}/${flow}.ftl: lacks "${message}", which ${others.join(' and ')} ${others.length > 1 ? 'have' : 'has'}: add it`
    })
  })

const differingVariables = ([first, ...others]: readonly Language[]): readonly string[] => {
  if (!first) return []
  const [base, , baseShelves] = first
  const wanted = variablesIn(baseShelves)
  return others.flatMap(([, , textsByFlow]) =>
    [...variablesIn(textsByFlow)].flatMap(([key, { location, names }]) => {
      const theirs = wanted.get(key)
      if (!theirs || theirs.names === names || key.includes('/-')) return []
      const own = key.slice(key.indexOf('/') + 1)
      return [`${location}: "${own}" uses ${names || 'no variable'}, ${base} uses ${theirs.names || 'none'}`]
    }),
  )
}

/**
 * Checks the texts of `dir`. Gives one line per problem, without duplicates: a text missing in some language, variables
 * that differ between languages, unknown references, markup that Telegram cannot parse or that is not allowed there,
 * texts that could become longer than Telegram or a small screen allows. Throws when a file is not Fluent.
 */
export const checkTexts = (dir: string): readonly string[] => {
  const languages = [...readTexts(dir)].map(([locale, files]): Language => [locale, files, indexTexts(locale, files)])
  const without = languages.filter(([, files]) => !listKeys(files).some((key) => key.startsWith(`${COMMON}/`)))
  const problems = [
    ...without.map(([locale]) => `${dir}/${locale}/${COMMON}.ftl: is missing or empty`),
    ...languages.flatMap(([, , textsByFlow]) => unknownReferences(textsByFlow)),
    ...languages.flatMap(([, , textsByFlow]) => shapeProblems(textsByFlow)),
    ...differingVariables(languages),
    ...missingTexts(dir, languages),
  ]
  return [...new Set(problems)]
}
