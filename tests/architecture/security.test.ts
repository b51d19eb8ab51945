import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { promisedTests, unkeptPromises } from '../../scripts/promises.mjs'

/** Rows of the threat table: the file of the test and its name. */
const rows = promisedTests(readFileSync('SECURITY.md', 'utf8'))
const threats = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!threat|---)/.test(line))

describe('the threat table of SECURITY.md', () => {
  test('names a test in every row', () => {
    expect(rows.length).toBeGreaterThan(20)
    expect(threats.filter((line) => !/\| `tests\/[^`]+` ".+" \|$/.test(line))).toEqual([])
  })

  test('has every finding of the review, or the page says why it is not held', () => {
    const named = new Set(readFileSync('SECURITY.md', 'utf8').match(/\bF\d+\b/g) ?? [])
    const findings = Array.from({ length: 25 }, (_, place) => `F${place + 1}`)
    expect(findings.filter((finding) => !named.has(finding))).toEqual([])
  })

  test.each(rows)('$file has a test named "$name"', ({ file, name }) => {
    expect(existsSync(file)).toBe(true)
    const source = readFileSync(file, 'utf8')
    expect(source).toContain(name)
    expect(source).not.toMatch(/\b(test|it|describe)\.(skip|todo|only)\b/)
  })
})

describe('a whole run of the tests', () => {
  const table = '| a | b | `tests/a.test.ts` "stays (%i) shut" |\n| a | b | `tests/b.test.ts` "is kept" |\n'
  const report = (...results: readonly (readonly [string, string, string])[]) => ({
    testResults: results.map(([file, title, status]) => ({
      name: `/root/${file}`,
      assertionResults: [{ title, status }],
    })),
  })
  const kept = ['tests/b.test.ts', 'is kept', 'passed'] as const

  test.each([
    ['keeps every promise whose tests passed', [['tests/a.test.ts', 'stays (3) shut', 'passed'], kept], []],
    ['breaks one whose test was left out', [kept], ['tests/a.test.ts "stays (%i) shut"']],
    [
      'breaks one whose test was skipped',
      [['tests/a.test.ts', 'stays (3) shut', 'skipped'], kept],
      ['tests/a.test.ts "stays (%i) shut"'],
    ],
    [
      'breaks one of whose cases one failed',
      [['tests/a.test.ts', 'stays (3) shut', 'passed'], ['tests/a.test.ts', 'stays (4) shut', 'failed'], kept],
      ['tests/a.test.ts "stays (%i) shut"'],
    ],
    [
      'breaks one whose test has another name',
      [['tests/a.test.ts', 'stays (3) shut!', 'passed'], kept],
      ['tests/a.test.ts "stays (%i) shut"'],
    ],
    [
      'breaks one whose test is in another file',
      [['tests/c.test.ts', 'stays (3) shut', 'passed'], kept],
      ['tests/a.test.ts "stays (%i) shut"'],
    ],
  ] as const)('%s', (_, results, unkept) => {
    expect(unkeptPromises(table, report(...results), '/root')).toEqual(unkept)
  })
})
