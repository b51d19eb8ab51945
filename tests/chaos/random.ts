/** Chance that can be had again: the same seed gives the same numbers from 0 to 1 (mulberry32). */
export type Chance = () => number

export const chanceOf = (seed: number): Chance => {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of them. */
export const oneOf = <Item>(items: readonly Item[], chance: Chance): Item => {
  const item = items[Math.floor(chance() * items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

/** A seed that is printed, so that a failure can be had again: `CHAOS_SEED=… npx vitest run tests/chaos`. */
export const printedSeed = (name: string): number => {
  const seed = Number(process.env['CHAOS_SEED']) || Math.floor(Math.random() * 2 ** 31)
  process.stdout.write(`${name}: CHAOS_SEED=${seed}\n`)
  return seed
}

/**
 * How often something is tried: for a long run `CHAOS_TIMES=5 npx vitest run tests/chaos` makes it so many times as
 * much.
 */
export const times = (usual: number): number => usual * (Number(process.env['CHAOS_TIMES']) || 1)

/** The longest that a test may take that tries something so often, milliseconds. */
export const longest = times(300_000)
