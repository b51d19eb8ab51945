const plainly = (text: string): string => text.trim().toLowerCase().replaceAll('ё', 'е')

/** How many letters must be put in, taken out or changed to make one of the other (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [place, theirs] of [...other].entries()) {
      next.push(
        Math.min((next[place] ?? 0) + 1, (row[place + 1] ?? 0) + 1, (row[place] ?? 0) + (letter === theirs ? 0 : 1)),
      )
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The same word, whatever the case. */
export const isSame = (one: string, other: string): boolean => plainly(one) === plainly(other)

const MOST = 3
const LONGEST = 64

/** Names that may have been meant, the likeliest first: those that begin so, then those that differ in a letter or two. */
export const nearest = (word: string, names: readonly string[]): readonly string[] => {
  const meant = plainly(word).slice(0, LONGEST)
  if (meant === '') return []
  return names
    .map((name) => ({ name, by: plainly(name).startsWith(meant) ? 0 : distance(meant, plainly(name)) }))
    .filter(({ by, name }) => by <= Math.min(2, name.length - 1))
    .sort((a, b) => a.by - b.by)
    .slice(0, MOST)
    .map(({ name }) => name)
}
