import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { readYaml } from '../../../src/cli/terminal/read-yaml.ts'
import { UsageError } from '../../../src/cli/terminal/usage-error.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dozvon-yaml-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (content: string | Buffer): unknown => {
  const file = path.join(folder, 'it.yaml')
  writeFileSync(file, content)
  return readYaml(file, z.unknown())
}

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, place) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[place]}`).join(', ')}]`),
].join('\n')

test.each([
  ['grows when it is read', bomb],
  ['is too big', `a: ${'x'.repeat(2_000_001)}`],
  ['says a thing twice', 'a: 1\na: 2'],
  ['is nested without end', '['.repeat(5_000)],
  ['is a list of lists without end', '- '.repeat(20_000)],
  ['asks without end', '? '.repeat(20_000)],
  ['is indented without end', Array.from({ length: 1_500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('a file that %s is told of in one line', (_what, content) => {
  expect(() => read(content)).toThrow(UsageError)
  expect(() => read(content)).toThrow(/^[^\n]+$/)
})

test.each(['/dev/zero', tmpdir()])('%s is not a file', (file) => {
  expect(() => readYaml(file, z.unknown())).toThrow(/it is not a file/)
})

test('what a file calls __proto__ changes nothing else', () => {
  read('__proto__: { changed: true }')
  expect(({} as { changed?: boolean }).changed).toBeUndefined()
})
