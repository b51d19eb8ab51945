import type { ReadStatement, ReadStatements } from '../../core/text/statement-reader.ts'
import { NO_CONCEPTS } from './concepts.ts'
import { createLexicon } from './lexicon.ts'
import type { Token } from './lexicon.ts'
import { NOT } from './reading.ts'
import { wordsOf } from './terms.ts'

/** Everything the reader of statements learns from. */
export interface StatementLessons {
  /**
   * Sayings of each value of a statement. A saying is heard where all of its words stand close together in one clause,
   * in any order; `changed/replaced sim` holds two words, the first of which may be either.
   */
  readonly statements: readonly { readonly name: string; readonly value: string; readonly sayings: readonly string[] }[]
  /** Words of wishes, questions and conditions: a clause with one of them states nothing. */
  readonly unstated: readonly string[]
  /** Other phrases of the product, whose words are known and so are not taken for misspelt ones. */
  readonly vocabulary: readonly string[]
}

/** A word of a saying: the stems of its alternatives, and whether a negation belongs to it. */
interface SayingWord {
  readonly stems: ReadonlySet<string>
  readonly isDenied: boolean
}

interface LearntSaying extends ReadStatement {
  readonly words: readonly SayingWord[]
}

/** Most characters of a text that are read. */
const MAX_TEXT = 800
/** Words that may stand between those of a saying. */
const MAX_BETWEEN = 3

/** Signs and words between two clauses. */
const BETWEEN_CLAUSES =
  /(?<asks>\?)|[.!;:…\n()]+(?=\s|$)|\n+|,+\s*|\s[-–—]+\s|\s(?:но|а|зато|потому что|так как|але|бо|but|because|so|though)\s/giu

interface Clause {
  readonly text: string
  readonly asks: boolean
}

const clausesOf = (text: string): readonly Clause[] => {
  const clauses: Clause[] = []
  let begin = 0
  for (const match of text.matchAll(BETWEEN_CLAUSES)) {
    clauses.push({ text: text.slice(begin, match.index), asks: match.groups?.['asks'] !== undefined })
    begin = match.index + match[0].length
  }
  clauses.push({ text: text.slice(begin), asks: false })
  return clauses.filter((clause) => /\p{L}/u.test(clause.text))
}

/** Spellings of one word: after a vowel Belarusian writes ў for у. */
const spellingsOf = (word: string): readonly string[] => (word === 'у' || word === 'ў' ? ['у', 'ў'] : [word])

const learnSaying = (saying: string): readonly SayingWord[] => {
  const words: SayingWord[] = []
  let isDenied = false
  for (const word of saying.split(' ')) {
    const stems = word
      .split('/')
      .flatMap(spellingsOf)
      .flatMap((choice) => wordsOf(choice).slice(0, 1))
    if (stems[0] === NOT) {
      isDenied = true
    } else if (stems.length > 0) {
      words.push({ stems: new Set(stems), isDenied })
      isDenied = false
    }
  }
  return words
}

/**
 * Words that fit where the saying's word stands; a denied word fits only a denied one, unless the saying denies
 * something itself.
 */
const placesOf = (tokens: readonly Token[], word: SayingWord, denies: boolean): readonly number[] =>
  tokens.flatMap(({ stem, isDenied }, at) => {
    if (!word.stems.has(stem)) return []
    return isDenied === word.isDenied || (denies && !word.isDenied) ? [at] : []
  })

/** True when every word of the saying stands in the clause, all within a few words of one another. */
const isHeard = (tokens: readonly Token[], { words }: LearntSaying): boolean => {
  const denies = words.some(({ isDenied }) => isDenied)
  const places = words.map((word) => placesOf(tokens, word, denies))
  if (places.some(({ length }) => length === 0)) return false
  const reach = words.length - 1 + MAX_BETWEEN
  return (places[0] ?? []).some((first) => places.every((own) => own.some((at) => Math.abs(at - first) <= reach)))
}

/**
 * Creates the reader of statements. Of two sayings of one statement in one text the longer one counts, then the later
 * one.
 */
export const createStatementReader = ({ statements, unstated, vocabulary }: StatementLessons): ReadStatements => {
  const written = statements.flatMap(({ sayings }) => sayings.map((saying) => saying.replaceAll('/', ' ')))
  const lexicon = createLexicon([...written, ...unstated, ...vocabulary], [], NO_CONCEPTS)
  const learnt = statements.flatMap(({ name, value, sayings }) =>
    sayings
      .map((saying): LearntSaying => ({ name, value, words: learnSaying(saying) }))
      .filter(({ words }) => words.length > 0),
  )
  const byFirstWord = new Map<string, LearntSaying[]>()
  for (const saying of learnt)
    for (const stem of saying.words[0]?.stems ?? []) byFirstWord.set(stem, [...(byFirstWord.get(stem) ?? []), saying])
  const wishes = new Set(unstated.flatMap(wordsOf))
  return (text) => {
    const found = new Map<string, LearntSaying>()
    for (const clause of clausesOf(text.slice(0, MAX_TEXT))) {
      const { tokens } = clause.asks ? { tokens: [] } : lexicon.readText(clause.text)
      if (tokens.some(({ stem }) => wishes.has(stem))) continue
      for (const saying of new Set(tokens.flatMap(({ stem }) => byFirstWord.get(stem) ?? []))) {
        const known = found.get(saying.name)
        if (known !== undefined && known.words.length > saying.words.length) continue
        if (isHeard(tokens, saying)) found.set(saying.name, saying)
      }
    }
    return [...found.values()].map(({ name, value }) => ({ name, value }))
  }
}
