/** Finds the concepts that the words of a text stand for, in any language. */
export interface Concepts {
  /** Concepts of one word: those that list it, else those of the longest beginning that fits. */
  readonly ofWord: (word: string) => readonly string[]
  /** Concepts of expressions of several words that stand in the text. */
  readonly ofPhrases: (words: readonly string[]) => readonly string[]
}

/** Finds nothing. */
export const NO_CONCEPTS: Concepts = { ofWord: () => [], ofPhrases: () => [] }

interface Phrase {
  readonly words: readonly string[]
  readonly concept: string
}

const ANY_ENDING = '*'

/** A word for comparison: no capitals, no ё, no apostrophes. */
export const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/['’ʼ`]/g, '')

const fits = (word: string | undefined, pattern: string): boolean =>
  word !== undefined && (pattern.endsWith(ANY_ENDING) ? word.startsWith(pattern.slice(0, -1)) : word === pattern)

const add = (lists: Map<string, string[]>, key: string, value: string): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

const KEY_LETTERS = 2
/** Words whose concepts are kept; the vocabulary of all sayings is about half of it. */
const MAX_KNOWN = 50_000

/** Builds the table of concepts from their words; `*` at the end of a word stands for any ending. */
export const createConcepts = (concepts: ReadonlyMap<string, readonly string[]>): Concepts => {
  const exact = new Map<string, string[]>()
  const beginnings = new Map<string, string[]>()
  const phrases = new Map<string, Phrase[]>()
  for (const [concept, list] of concepts) {
    for (const entry of list) {
      const words = entry.split(' ').map((word) => plainWord(word))
      const [word = ''] = words
      if (words.length > 1) {
        const key = word.slice(0, KEY_LETTERS)
        phrases.set(key, [...(phrases.get(key) ?? []), { words, concept }])
      } else if (word.endsWith(ANY_ENDING)) add(beginnings, word.slice(0, -1), concept)
      else add(exact, word, concept)
    }
  }
  const longestBeginning = (word: string): readonly string[] => {
    for (let length = word.length; length > 1; length -= 1) {
      const found = beginnings.get(word.slice(0, length))
      if (found) return found
    }
    return []
  }
  const known = new Map<string, readonly string[]>()
  const search = (word: string): readonly string[] => [
    ...new Set([...(exact.get(word) ?? []), ...longestBeginning(word)]),
  ]
  return {
    ofWord: (word) => {
      const concepts = known.get(word) ?? search(word)
      if (known.size < MAX_KNOWN) known.set(word, concepts)
      return concepts
    },
    ofPhrases: (words) => [
      ...new Set(
        words.flatMap((word, at) =>
          (phrases.get(word.slice(0, KEY_LETTERS)) ?? [])
            .filter((phrase) => phrase.words.every((pattern, offset) => fits(words[at + offset], pattern)))
            .map(({ concept }) => concept),
        ),
      ),
    ],
  }
}
