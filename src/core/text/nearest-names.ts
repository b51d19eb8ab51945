const foldCase = (text: string): string => text.trim().toLowerCase().replaceAll('ё', 'е')

/** Levenshtein distance: count of letters to insert, remove or change. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [column, otherLetter] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1)
      next.push(Math.min((next[column] ?? 0) + 1, (row[column + 1] ?? 0) + 1, changed))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Compares two words without regard to case, outer spaces and ё/е. */
export const isSameWord = (one: string, other: string): boolean => foldCase(one) === foldCase(other)

const MAX_NAMES = 3
const MAX_LENGTH = 64

/**
 * Gives up to three names that a mistyped word may mean, the likeliest first: names that begin so, then names that
 * differ in one or two letters.
 */
export const nearestNames = (word: string, names: readonly string[]): readonly string[] => {
  const meant = foldCase(word).slice(0, MAX_LENGTH)
  if (meant === '') return []
  return names
    .map((name) => ({ name, by: foldCase(name).startsWith(meant) ? 0 : distance(meant, foldCase(name)) }))
    .filter(({ by, name }) => by <= Math.min(2, name.length - 1))
    .sort((a, b) => a.by - b.by)
    .slice(0, MAX_NAMES)
    .map(({ name }) => name)
}
