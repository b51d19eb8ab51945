import { execFile } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCENARIOS } from '../tools/operator-sandbox/model/scenario.ts'
import { startSandbox } from '../tools/operator-sandbox/sandbox-server.ts'
import { controlRoutes } from '../tools/telegram-emulator/control/control-routes.ts'
import { startEmulator } from '../tools/telegram-emulator/emulator.ts'
import { settingsTable } from '../src/bootstrap/settings.ts'

const run = promisify(execFile)
const root = resolve('.')
const papers = ['README.md', 'ARCHITECTURE.md', 'tools/telegram-emulator/README.md', 'CHANGELOG.md']
const readme = readFileSync('README.md', 'utf8')

/** The text of a heading's section, without the headings below the next one of its rank. */
const section = (title: string): string => {
  const [, text] = readme.split(`\n## ${title}\n`)
  if (text === undefined) throw new Error(`README.md has no section "${title}"`)
  return text.split('\n## ')[0] ?? ''
}

/** The cells of a section's tables, a row each, heads and rules left out. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '))

describe('the README', () => {
  test('lists every setting as the program knows it, in its order', () => {
    const [, ...rows] = rowsOf(section('Settings'))
    expect(rows).toEqual(
      settingsTable().map(({ name, default: fallback, meaning }) => [`\`${name}\``, fallback, meaning]),
    )
  })

  test('lists every scenario number of the sandbox', () => {
    const pairs = rowsOf(section('The sandbox operator'))
      .flatMap(([a, about, b, aboutB]) => [
        [a, about],
        [b, aboutB],
      ])
      .filter(([digits]) => /^\d{3}$/.test(digits ?? ''))
    expect(Object.fromEntries(pairs)).toEqual(
      Object.fromEntries(Object.entries(SCENARIOS).map(([digits, { about }]) => [digits, about])),
    )
  })

  test('names only emulator requests that there are', () => {
    const known = new Set(controlRoutes.map(({ verb, path }) => `${verb} ${path}`))
    const named = rowsOf(section('The Telegram emulator')).flatMap(([requests = '']) =>
      [...requests.matchAll(/`([A-Z]+ \/[^`]*)`/g)].map(([, request]) => request),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((request) => !known.has(request ?? ''))).toEqual([])
  })

  test('names only commands that package.json or the project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>
    }
    const commands = [...readme.matchAll(/npm (?:run )?(start|test|sandbox|emulator|check)\b/g)].map(
      ([, name]) => name ?? '',
    )
    expect(new Set(commands)).toEqual(new Set(['start', 'test', 'sandbox', 'emulator']))
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([])
    expect(existsSync('scripts/start.mjs')).toBe(true)
  })
})

/** The curl commands of a section, asked for real below `root`. Gives the answers in their order. */
const curled = async (title: string, documented: string, root: string): Promise<readonly unknown[]> => {
  const commands = section(title)
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
      const [broken, code, sms, outage, over] = await curled(
        'The sandbox operator',
        'http://127.0.0.1:8085',
        sandbox.url,
      )
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
      const [anna, , chat] = await curled('The Telegram emulator', 'http://127.0.0.1:8081', emulator.url)
      expect(anna).toMatchObject({ id: 700_000_001 })
      expect(chat).toMatchObject({ messages: [{ text: '/start missing-sms' }] })
    } finally {
      await emulator.stop()
    }
  })
})

test.each(papers)('%s leads only to files that are there', (paper) => {
  const links = [...readFileSync(paper, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '')
  expect(links.filter((link) => !existsSync(join(dirname(paper), link)))).toEqual([])
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
  ...section('Writing a flow').matchAll(/^(Add to )?`([\w./-]+)`\n```\w*\n([\s\S]*?)^```$/gm),
].map(([, add, path = '', text = '']) => ({ how: add === undefined ? 'make' : 'add to', path, text }))

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
      'tests/flows',
      'tests/locale',
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

  test('passes the checks that it tells the reader to run', async () => {
    const command = /^npx vitest run (.*)$/m.exec(section('Writing a flow'))?.[1]?.split(' ') ?? []
    expect(command.length).toBe(2)
    const said = await output([
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--root',
      copy,
      '--reporter=json',
      ...command,
    ])
    const { testResults } = JSON.parse(said.slice(said.indexOf('{"'))) as Report
    const results = testResults.flatMap(({ message, assertionResults }) => [
      message,
      ...assertionResults.flatMap(({ failureMessages }) => failureMessages),
    ])
    expect(results.filter((failure) => failure !== '')).toEqual([])
    expect(testResults.flatMap(({ assertionResults }) => assertionResults).length).toBe(6)
  })

  test('has the types of the house', async () => {
    const config = { extends: './tsconfig.json', include: ['flows', 'tests/flows/locked-out.test.ts'] }
    writeFileSync(join(copy, 'tsconfig.example.json'), JSON.stringify(config))
    expect(
      await output([join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.example.json']),
    ).toBe('')
  })
})
