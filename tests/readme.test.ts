import { execFile } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readIncident } from '../src/cli/incident/read-incident.ts'
import { readNotice } from '../src/cli/notice/read-notice.ts'
import { SCENARIOS } from '../tools/operator-sandbox/model/scenario.ts'
import { startSandbox } from '../tools/operator-sandbox/sandbox-server.ts'
import { controlRoutes } from '../tools/telegram-emulator/control/control-routes.ts'
import { startEmulator } from '../tools/telegram-emulator/emulator.ts'
import { settingsTable } from '../src/bootstrap/settings.ts'
import { worldOf } from './flows/world.ts'

const run = promisify(execFile)
const root = resolve('.')

/** The pages of documentation: in the root, in `docs`, and of each tool. */
const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
]
const pageText = (page: string): string => readFileSync(page, 'utf8')

/** The cells of a page's tables, one list per row. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '))

/** The text of a page's code, in blocks and in line. */
const codeOf = (text: string): string => (text.match(/```[\s\S]*?```|`[^`\n]+`/g) ?? []).join('\n')

/** The files that a page links to, as paths from the root. */
const linksOf = (page: string): readonly string[] =>
  [...pageText(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => join(dirname(page), link))

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (page: string): readonly string[] =>
  [...pageText(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('the README', () => {
  const readme = pageText('README.md')

  test('is a page for newcomers, at most 160 lines', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(160)
  })

  test('names only commands that package.json or the project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>
    }
    const named = (text: string): readonly string[] =>
      [...text.matchAll(/npm (?:run )?(?!ci\b|init\b|install\b|and\b|in\b)([a-z](?:[a-z:-]*[a-z])?)\b/g)].map(
        ([, name]) => name ?? '',
      )
    expect(new Set(named(readme))).toEqual(new Set(['start', 'test', 'test:quick']))
    const unknown = pages.flatMap((page) =>
      named(codeOf(pageText(page)))
        .filter((name) => scripts[name] === undefined)
        .map((name) => `${page}: npm run ${name}`),
    )
    expect(unknown).toEqual([])
    expect(existsSync('scripts/start.mjs')).toBe(true)
  })

  test('leads to every page of docs', () => {
    const linked = new Set(linksOf('README.md'))
    const unlinked = readdirSync('docs').filter((name) => name.endsWith('.md') && !linked.has(`docs/${name}`))
    expect(unlinked).toEqual([])
  })
})

describe('the pages of docs', () => {
  test('list every setting as the program knows it, in its order', () => {
    const [, ...rows] = rowsOf(pageText('docs/settings.md'))
    expect(rows).toEqual(
      settingsTable().map(({ name, default: fallback, meaning }) => [`\`${name}\``, fallback, meaning]),
    )
  })

  test('list every scenario number of the sandbox', () => {
    const pairs = rowsOf(pageText('docs/sandbox.md'))
      .flatMap(([a, about, b, aboutB]) => [
        [a, about],
        [b, aboutB],
      ])
      .filter(([digits]) => /^\d{3}$/.test(digits ?? ''))
    expect(Object.fromEntries(pairs)).toEqual(
      Object.fromEntries(Object.entries(SCENARIOS).map(([digits, { about }]) => [digits, about])),
    )
  })

  test('name only emulator requests that there are', () => {
    const known = new Set(controlRoutes.map(({ verb, path }) => `${verb} ${path}`))
    const named = rowsOf(pageText('docs/emulator.md')).flatMap(([requests = '']) =>
      [...requests.matchAll(/`([A-Z]+ \/[^`]*)`/g)].map(([, request]) => request),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((request) => !known.has(request ?? ''))).toEqual([])
  })
})

describe('the example files of an incident and of a notice', () => {
  test('are read as they are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dozvon-yaml-'))
    const files = [...pageText('docs/notices-and-incidents.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
      ([, text = ''], index) => {
        const file = join(folder, `${index}.yaml`)
        writeFileSync(file, text)
        return file
      },
    )
    const [incident = '', notice = ''] = files
    const now = Date.parse('2026-11-29T10:00:00Z')
    try {
      expect(files.length).toBe(2)
      expect(readIncident(incident, worldOf(), now)).toMatchObject({ kind: 'incident', services: ['ozon'] })
      expect(readNotice(notice, worldOf(), now)).toMatchObject({ kind: 'maintenance', fallback: 'ru' })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** Runs the curl commands of a page against the server at `root`. Gives the answers in their order. */
const runCurls = async (page: string, documented: string, root: string): Promise<readonly unknown[]> => {
  const commands = pageText(page)
    .split('\n')
    .filter((line) => line.startsWith('curl '))
  const answers: unknown[] = []
  for (const command of commands) {
    const [, url = ''] = / (http:\S+)/.exec(command) ?? []
    const [, body] = / -d '([^']*)'/.exec(command) ?? []
    const answer = await fetch(url.replace(documented, root), {
      method: / -X (\w+)/.exec(command)?.[1] ?? 'GET',
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body }),
    })
    expect(`${answer.status} ${command}`).toMatch(/^20\d /)
    answers.push(await answer.json())
  }
  return answers
}

describe('the curl examples', () => {
  test('break a phone of the sandbox, and make and end an outage', async () => {
    const sandbox = await startSandbox()
    try {
      const [broken, code, sms, outage, over] = await runCurls('docs/sandbox.md', 'http://127.0.0.1:8085', sandbox.url)
      expect(broken).toMatchObject({ switches: { airplaneMode: true } })
      expect(code).toMatchObject({ receipt: { state: 'ENROUTE' } })
      expect(sms).toEqual([])
      expect(outage).toMatchObject({ outage: { publicText: { en: 'SMS are late in Minsk' } } })
      expect(over).toEqual({ outage: null, maintenance: null })
    } finally {
      await sandbox.stop()
    }
  })

  test('make a person of the emulator who presses Start', async () => {
    const emulator = await startEmulator({ bots: [{ token: '100001:readme', username: 'readme_bot' }] })
    try {
      const [anna, , chat] = await runCurls('docs/emulator.md', 'http://127.0.0.1:8081', emulator.url)
      expect(anna).toMatchObject({ id: 700_000_001 })
      expect(chat).toMatchObject({ messages: [{ text: '/start missing-sms' }] })
    } finally {
      await emulator.stop()
    }
  })
})

test.each(pages)('%s leads only to files and headings that are there', (page) => {
  expect(linksOf(page).filter((link) => !existsSync(link))).toEqual([])
  const anchors = [...pageText(page).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)]
  const missing = anchors.filter(([, link = '', anchor = '']) => {
    const target = link === '' ? page : join(dirname(page), link)
    return !anchorsOf(target).includes(anchor)
  })
  expect(missing.map(([link]) => link)).toEqual([])
})

interface Report {
  readonly testResults: readonly {
    readonly message: string
    readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[]
  }[]
}

interface Block {
  readonly how: 'make' | 'add to'
  readonly path: string
  readonly text: string
}

/** The files of the worked example: a path alone on its line, or after "Add to", then the file's text. */
const blocks: readonly Block[] = [
  ...pageText('docs/writing-a-flow.md').matchAll(/^(Add to )?`([\w./-]+)`\n```\w*\n([\s\S]*?)^```$/gm),
].map(([, add, path = '', text = '']) => ({ how: add === undefined ? 'make' : 'add to', path, text }))

/** Limit of a step that starts vitest or the compiler, in milliseconds. */
const SLOW_MS = 120_000

describe('the worked example of a flow', () => {
  let copy = ''
  const output = (args: readonly string[]): Promise<string> =>
    run(process.execPath, [...args], { cwd: copy }).then(
      ({ stdout }) => stdout,
      (error: { readonly stdout: string }) => error.stdout,
    )
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'dozvon-readme-'))
    for (const part of [
      'flows',
      'locales',
      'services',
      'src',
      'wire',
      'tests/flows',
      'tests/adapters/fluent',
      'package.json',
      'tsconfig.json',
    ]) {
      cpSync(part, join(copy, part), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    writeFileSync(join(copy, 'vitest.config.ts'), `export default { test: { pool: 'forks', maxWorkers: 1 } }\n`)
    for (const { how, path, text } of blocks) {
      const file = join(copy, path)
      mkdirSync(dirname(file), { recursive: true })
      if (how === 'make') writeFileSync(file, text)
      else appendFileSync(file, text)
    }
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  test('makes new files and adds to those that are there, and to no others', () => {
    const made = blocks.filter(({ how }) => how === 'make').map(({ path }) => path)
    expect(made).toContain('flows/locked-out/flow.ts')
    expect(made.filter((path) => existsSync(path))).toEqual([])
    expect(blocks.filter(({ how }) => how === 'add to').filter(({ path }) => !existsSync(path))).toEqual([])
    expect(blocks.length).toBe(9)
  })

  test('passes the checks that it tells the reader to run', { timeout: SLOW_MS }, async () => {
    const command = /^npx vitest run (.*)$/m.exec(pageText('docs/writing-a-flow.md'))?.[1]?.split(' ') ?? []
    expect(command.length).toBe(2)
    const printed = await output([
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--root',
      copy,
      '--reporter=json',
      ...command,
    ])
    const { testResults } = JSON.parse(printed.slice(printed.indexOf('{"'))) as Report
    const results = testResults.flatMap(({ message, assertionResults }) => [
      message,
      ...assertionResults.flatMap(({ failureMessages }) => failureMessages),
    ])
    expect(results.filter((failure) => failure !== '')).toEqual([])
    expect(testResults.flatMap(({ assertionResults }) => assertionResults).length).toBe(6)
  })

  test('imports everything of ours from the one door of flows', () => {
    const flow = blocks.find(({ path }) => path.endsWith('flow.ts'))
    const imported = [...(flow?.text.matchAll(/from '([^']+)'/g) ?? [])].map(([, name]) => name)
    expect(new Set(imported)).toEqual(new Set(['xstate', '../../src/core/flow/flow-kit.ts']))
  })

  test('has the types of the project', { timeout: SLOW_MS }, async () => {
    const config = { extends: './tsconfig.json', include: ['flows', 'tests/flows/locked-out.test.ts'] }
    writeFileSync(join(copy, 'tsconfig.example.json'), JSON.stringify(config))
    expect(
      await output([join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.example.json']),
    ).toBe('')
  })
})
