/** Repeatable chance: one seed gives the same draws on every machine. */
export interface Chance {
  /** From 0, always below 1. */
  readonly next: () => number
  /** Draws one item, all equally likely; throws on an empty list. */
  readonly pick: <T>(from: readonly T[]) => T
  /** True with this probability, from 0 to 1. */
  readonly often: (share: number) => boolean
  /** Draws one item by its weight. */
  readonly weighed: <T extends { readonly weight: number }>(from: readonly T[]) => T
  /** The items in a random order. */
  readonly shuffled: <T>(from: readonly T[]) => readonly T[]
}

const STEP = 0x6d2b79f5

/** Mulberry32, a generator of 32 bits by Tommy Ettinger. */
export const createChance = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + STEP) >>> 0
    const first = Math.imul(state ^ (state >>> 15), state | 1)
    const mixed = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61))
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const at = <T>(from: readonly T[], index: number): T => {
    if (index >= from.length) throw new Error('there is nothing to choose from')
    return from[index] as T
  }
  const pick = <T>(from: readonly T[]): T => at(from, Math.floor(next() * from.length))
  return {
    next,
    pick,
    often: (share) => next() < share,
    weighed: (from) => {
      let left = next() * from.reduce((sum, { weight }) => sum + weight, 0)
      return from.find(({ weight }) => (left -= weight) < 0) ?? at(from, from.length - 1)
    },
    shuffled: (from) =>
      from
        .map((one) => ({ one, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ one }) => one),
  }
}
