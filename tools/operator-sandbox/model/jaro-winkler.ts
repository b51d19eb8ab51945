const PREFIX_WEIGHT = 0.1
const LONGEST_PREFIX = 4

/** Finds the letters of one text that stand near the same letter of the other. */
const matchesOf = (one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] => {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1)
  const taken = new Set<number>()
  return one.flatMap((letter, at) => {
    const found = other.findIndex(
      (same, index) => same === letter && Math.abs(index - at) <= reach && !taken.has(index),
    )
    if (found === -1) return []
    taken.add(found)
    return [[at, found] as const]
  })
}

/** The similarity of two texts by Jaro and Winkler, from 0 (nothing in common) to 1 (the same). */
export const jaroWinkler = (first: string, second: string): number => {
  const [one, other] = [[...first], [...second]]
  const matches = matchesOf(one, other)
  if (matches.length === 0) return first === second ? 1 : 0
  const inOrderOfOther = matches.toSorted((a, b) => a[1] - b[1])
  const transposed = matches.filter(([at], index) => one[at] !== one[inOrderOfOther[index]?.[0] ?? at]).length / 2
  const count = matches.length
  const jaro = (count / one.length + count / other.length + (count - transposed) / count) / 3
  const differs = one.findIndex((letter, at) => letter !== other[at])
  const prefix = Math.min(differs === -1 ? one.length : differs, LONGEST_PREFIX)
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro)
}
