import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noticeKinds } from '../../../src/core/flow/notice-calls.ts'
import { loadFlows } from '../../../src/bootstrap/load-flows.ts'
import { listEntries } from '../../../src/adapters/fluent/text-index.ts'
import { readTexts } from '../../../src/adapters/fluent/read-texts.ts'

const flows = await loadFlows('flows')
const codeOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
const inFlows = codeOf('flows')
const everywhere = inFlows + codeOf('src')

/**
 * Names in a code: whole ones, and the beginnings and ends of those that are put together (`why-${cause}`,
 * `${check}-how`).
 */
interface Names {
  readonly whole: ReadonlySet<string>
  readonly beginnings: readonly string[]
  readonly ends: readonly string[]
}

const found = (code: string, pattern: RegExp): readonly string[] => [
  ...new Set([...code.matchAll(pattern)].map(([, name = '']) => name)),
]
const namesIn = (code: string): Names => ({
  whole: new Set(found(code, /(?<![\w-])([a-z][\w-]*)(?![\w-])/g)),
  beginnings: found(code, /`([a-z][\w-]*-)\$\{/g),
  ends: found(code, /\}(-[a-z][\w-]*)`/g),
})
const isNamed = ({ whole, beginnings, ends }: Names, name: string): boolean =>
  whole.has(name) ||
  beginnings.some((beginning) => name.startsWith(beginning)) ||
  ends.some((end) => name.endsWith(end))

/** Lists of what may be said, which the core reads, whichever file they stand in. */
const LIST = 'words-'

/** A flow's words are its own affair; those that all share may be told by anybody. */
const names = { ofFlows: namesIn(inFlows), ofAll: namesIn(everywhere) }

/** Put together of two names, of which a flow has only one. */
const switches: ReadonlySet<string> = new Set(noticeKinds.flatMap((kind) => [`${kind}-on`, `${kind}-off`]))

/** Files that are read as a whole: sayings, what is answered beside a question, and questions in other words. */
const READ_WHOLE: ReadonlySet<string> = new Set(['intents', 'manners', 'side', 'reworded', 'statements', 'concepts'])

test('every text and every button of the house is named by a flow, by the code or by another text', () => {
  const files = [...readTexts('locales').values()].flat().filter(({ flow }) => !READ_WHOLE.has(flow))
  const dead = files.flatMap((file) => {
    const source = readFileSync(file.path, 'utf8')
    const referred = new Set(found(source, /\{\s*(-?[a-z][\w-]*)\s*\}/g))
    return listEntries(file).flatMap(({ key, location }) => {
      const [message = '', attribute] = key.split('.')
      const known = flows.has(file.flow) && !message.startsWith(LIST) ? names.ofFlows : names.ofAll
      const name = attribute?.replace(/-words$/, '') ?? message
      return referred.has(name) || switches.has(name) || isNamed(known, name) ? [] : [`${location}: ${key}`]
    })
  })
  expect(dead).toEqual([])
})
