import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** Rows of the threat table: the file of the test and its name. */
const rows = [...readFileSync('SECURITY.md', 'utf8').matchAll(/\| `(tests\/[^`]+)` "(.+)" \|$/gm)].map(
  ([, file = '', name = '']) => ({ file, name }),
)
const threats = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!threat|---)/.test(line))

describe('the threat table of SECURITY.md', () => {
  test('names a test in every row', () => {
    expect(rows.length).toBeGreaterThan(20)
    expect(threats.filter((line) => !/\| `tests\/[^`]+` ".+" \|$/.test(line))).toEqual([])
  })

  test.each(rows)('$file has a test named "$name"', ({ file, name }) => {
    expect(existsSync(file)).toBe(true)
    const source = readFileSync(file, 'utf8')
    expect(source).toContain(name)
    expect(source).not.toMatch(/\b(test|it|describe)\.(skip|todo|only)\b/)
  })
})
