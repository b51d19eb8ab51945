import { describe, expect, test } from 'vitest'
import { sources } from './sources.ts'

/** Folders whose code meets what people, agents, Telegram and the operator write. */
const OUTWARD = /^src\/(?:core|app|adapters|render)\//

/**
 * A constant table that any string may be looked up in. With a union of names as its key the compiler refuses a typed
 * text.
 */
const OPEN_TABLE = /^(?:export )?const \w+: (?:Readonly<|Partial<)*Record<string, .*= \{/

/** A test by `in`, which finds what every object inherits. */
const INHERITED = /: \w+ is .*=>\s*\w+ in \w+$/

const linesLike = (pattern: RegExp): readonly string[] =>
  sources
    .filter(({ file }) => OUTWARD.test(file))
    .flatMap(({ file, lines }) => lines.filter((line) => pattern.test(line)).map((line) => `${file}: ${line}`))

describe('a typed value is never looked up in an object, which has "constructor" and "toString" of its own', () => {
  test('tables for any string are maps', () => {
    expect(linesLike(OPEN_TABLE)).toEqual([])
  })

  test('a name is known when a table has it itself', () => {
    expect(linesLike(INHERITED)).toEqual([])
  })

  test.each([
    [OPEN_TABLE, 'const LETTERS: Readonly<Record<string, string>> = {'],
    [OPEN_TABLE, 'export const names: Record<string, number> = { one: 1 }'],
    [INHERITED, 'export const isName = (name: string): name is Name => name in kinds'],
  ])('%s finds «%s»', (pattern, line) => {
    expect(pattern.test(line)).toBe(true)
  })
})
