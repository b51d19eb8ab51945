import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly said: string
}

type Hear = (said: string, kill: (signal: NodeJS.Signals) => void) => void

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dozvon-scripts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): string => {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

/** Runs node; `hear` may answer what it says, such as with a signal. */
const node = (args: readonly string[], env: NodeJS.ProcessEnv = {}, hear: Hear = () => undefined): Promise<Ended> =>
  new Promise((resolve) => {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|NODE_OPTIONS|NODE_ENV|FORCE_COLOR)/.test(name),
    )
    const child = spawn(process.execPath, args, {
      env: { ...Object.fromEntries(inherited), NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += String(chunk)
        hear(said, (signal) => child.kill(signal))
      })
    }
    child.on('close', (code, signal) => resolve({ code, signal, said }))
  })

describe('start', () => {
  it('runs TypeScript and ends with its code', async () => {
    const entry = write('entry.mts', 'const code: number = Number(process.argv[2])\nprocess.exit(code)\n')
    expect(await node(['scripts/start.mjs', entry, '7'])).toEqual({ code: 7, signal: null, said: '' })
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('passes %s on and waits for the end', async (signal) => {
    const entry = write(
      'entry.mts',
      `
      process.once('${signal}', () => setTimeout(() => { console.log('put away'); process.exit(3) }, 200))
      setInterval(() => undefined, 1000)
      console.log('ready')`,
    )
    let sent = false
    const ended = await node(['scripts/start.mjs', entry], {}, (said, kill) => {
      if (!sent && said.includes('ready')) {
        sent = true
        kill(signal)
      }
    })
    expect(ended).toEqual({ code: 3, signal: null, said: 'ready\nput away\n' })
  })

  it('ends by the signal that ended the entry', async () => {
    const entry = write('entry.mts', 'process.kill(process.pid, "SIGTERM"); setInterval(() => undefined, 1000)')
    expect(await node(['scripts/start.mjs', entry])).toMatchObject({ code: null, signal: 'SIGTERM' })
  })

  it.each(['start', 'sandbox', 'emulator', 'intents', 'flows'])(
    'npm run %s tells its use, and minds what it does not know',
    async (name) => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
        readonly scripts: Readonly<Record<string, string>>
      }
      const [, ...command] = scripts[name]?.split(' ') ?? []
      const help = await node([...command, '--help'])
      expect(help).toMatchObject({
        code: 0,
        said: expect.stringMatching(new RegExp(`^npm (?:run )?${name}[^\n]*\n[^\n]+[.]\n$`)),
      })
      const wrong = await node([...command, '--nonsense'])
      expect(wrong).toMatchObject({
        code: 1,
        said: expect.stringMatching(/^unexpected argument --nonsense, use: npm [^\n]+\n$/),
      })
    },
  )

  it('says in one line which Node it needs', async () => {
    const old = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.0"})'
    const { code, said } = await node(['--import', old, 'scripts/start.mjs', 'src/main.ts'])
    expect({ code, said }).toEqual({
      code: 1,
      said: 'Node 18.20.0 is too old: install Node 20.19 or newer (https://nodejs.org)\n',
    })
  })
})

describe('installing', () => {
  const newProject = (): string => {
    cpSync('scripts', path.join(folder, 'scripts'), { recursive: true })
    write('parts/tsx/package.json', '{ "name": "tsx", "version": "1.0.0", "main": "index.js" }')
    write('parts/tsx/index.js', '')
    write('package.json', '{ "name": "new", "version": "1.0.0", "dependencies": { "tsx": "file:parts/tsx" } }')
    write(
      'package-lock.json',
      JSON.stringify({
        name: 'new',
        version: '1.0.0',
        lockfileVersion: 3,
        requires: true,
        packages: {
          '': { name: 'new', version: '1.0.0', dependencies: { tsx: 'file:parts/tsx' } },
          'node_modules/tsx': { resolved: 'parts/tsx', link: true },
          'parts/tsx': { name: 'tsx', version: '1.0.0' },
        },
      }),
    )
    return write('entry.mjs', 'console.log("runs")')
  }
  const start = (entry: string): Promise<Ended> => node([path.join(folder, 'scripts/start.mjs'), entry])

  it('happens on a fresh clone, with one line, and not again', async () => {
    const entry = newProject()
    expect(await start(entry)).toMatchObject({
      code: 0,
      said: 'Installing what package-lock.json lists, this takes a minute…\nruns\n',
    })
    expect(await start(entry)).toMatchObject({ code: 0, said: 'runs\n' })
  })

  it('happens again when the lock file names something else', async () => {
    const entry = newProject()
    await start(entry)
    write('parts/other/package.json', '{ "name": "other", "version": "1.0.0" }')
    write(
      'package.json',
      '{ "name": "new", "version": "1.0.0", "dependencies": { "tsx": "file:parts/tsx", "other": "file:parts/other" } }',
    )
    write(
      'package-lock.json',
      JSON.stringify({
        name: 'new',
        version: '1.0.0',
        lockfileVersion: 3,
        requires: true,
        packages: {
          '': { name: 'new', version: '1.0.0', dependencies: { tsx: 'file:parts/tsx', other: 'file:parts/other' } },
          'node_modules/tsx': { resolved: 'parts/tsx', link: true },
          'node_modules/other': { resolved: 'parts/other', link: true },
          'parts/tsx': { name: 'tsx', version: '1.0.0' },
          'parts/other': { name: 'other', version: '1.0.0' },
        },
      }),
    )
    expect((await start(entry)).said).toMatch(/^Installing .*\nruns\n$/)
    expect(existsSync(path.join(folder, 'node_modules', 'other'))).toBe(true)
  })

  it('leaves the development packages out for a start with a token, and adds them for one without', async () => {
    newProject()
    write('parts/tsx/index.js', 'console.log("runs"); process.exit(0)')
    write('parts/other/package.json', '{ "name": "other", "version": "1.0.0" }')
    const needs = { dependencies: { tsx: 'file:parts/tsx' }, devDependencies: { other: 'file:parts/other' } }
    write('package.json', JSON.stringify({ name: 'new', version: '1.0.0', ...needs }))
    write(
      'package-lock.json',
      JSON.stringify({
        name: 'new',
        version: '1.0.0',
        lockfileVersion: 3,
        requires: true,
        packages: {
          '': { name: 'new', version: '1.0.0', ...needs },
          'node_modules/tsx': { resolved: 'parts/tsx', link: true },
          'node_modules/other': { resolved: 'parts/other', link: true, dev: true },
          'parts/tsx': { name: 'tsx', version: '1.0.0' },
          'parts/other': { name: 'other', version: '1.0.0', dev: true },
        },
      }),
    )
    const main = [path.join(folder, 'scripts/start.mjs'), 'src/main.ts']
    const other = path.join(folder, 'node_modules/other')
    expect((await node(main, { BOT_TOKEN: '1:a' })).said).toMatch(/^Installing .*\nruns\n$/)
    expect(existsSync(other)).toBe(false)
    expect(await node(main, { BOT_TOKEN: '1:a' })).toMatchObject({ code: 0, said: 'runs\n' })
    rmSync(path.join(folder, 'node_modules/.installed'))
    expect(await node(main, { BOT_TOKEN: '1:a' })).toMatchObject({ code: 0, said: 'runs\n' })
    expect((await node(main)).said).toMatch(/^Installing .*\nruns\n$/)
    expect(existsSync(other)).toBe(true)
    expect(await node(main, { BOT_TOKEN: '1:a' })).toMatchObject({ code: 0, said: 'runs\n' })
  })

  it('is no matter for whom node_modules is not theirs to write', async () => {
    const entry = newProject()
    await start(entry)
    rmSync(path.join(folder, 'node_modules/.installed'))
    mkdirSync(path.join(folder, 'node_modules/.installed'))
    expect(await start(entry)).toMatchObject({ code: 0, said: 'runs\n' })
  })

  it('that fails shows why and ends with 1', async () => {
    const entry = newProject()
    write(
      'package.json',
      '{ "name": "new", "version": "1.0.0", "dependencies": { "tsx": "file:parts/tsx", "other": "file:parts/other" } }',
    )
    write('parts/other/package.json', '{ "name": "other", "version": "1.0.0" }')
    const { code, said } = await start(entry)
    expect(code).toBe(1)
    expect(said).toMatch(
      /in sync[\s\S]*\nnpm ci failed: see its output above; the usual cause is a missing network or a proxy\n$/,
    )
  })
})

describe('test', () => {
  const newProject = (tests: Readonly<Record<string, string>>): string => {
    for (const name of [
      'scripts',
      'package.json',
      'package-lock.json',
      '.oxlintrc.json',
      '.oxfmtrc.json',
      'tsconfig.json',
    ])
      cpSync(name, path.join(folder, name), { recursive: true })
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    write('knip.json', '{ "include": ["exports"], "ignoreExportsUsedInFile": true }\n')
    write(
      'vitest.config.ts',
      "import { defineConfig } from 'vitest/config'\n\nexport default defineConfig({ test: { include: ['tests/**/*.test.ts'] } })\n",
    )
    for (const [name, text] of Object.entries(tests)) write(`tests/${name}.test.ts`, text)
    return path.join(folder, 'scripts/test.mjs')
  }
  const good = "import { expect, it } from 'vitest'\n\nit('holds', () => {\n  expect(1).toBe(1)\n})\n"
  const lastLine = ({ said }: Ended): string | undefined => said.trimEnd().split('\n').at(-1)

  it('counts types, lint, format and dead code as a check each, and every test', async () => {
    const ended = await node([newProject({ good, better: good })])
    expect(lastLine(ended)).toBe('6 passed, 0 failed')
    expect(ended.code).toBe(0)
  })

  it('goes on after a failure and counts what fails, what does not load, wrong types and bad lint', async () => {
    const ended = await node([
      newProject({
        good,
        bad: good.replace('toBe(1)', 'toBe(2)'),
        broken: "import './nothing.ts'\n",
        typed: good.replace('expect(1)', "expect('one' satisfies number)"),
        dirty: good.replace('expect(1)', 'var one = 1\n  expect(one)'),
      }),
    ])
    expect(lastLine(ended)).toBe('4 passed, 5 failed')
    expect(ended.code).toBe(1)
  })

  it('fails by a failure outside of the tests', async () => {
    const ended = await node([newProject({ good: `${good}\nsetTimeout(() => {\n  throw new Error('later')\n}, 0)\n` })])
    expect(lastLine(ended)).toMatch(/^5 passed, 1 failed$/)
    expect(ended.code).toBe(1)
  })

  it('ends with its line even when it has nowhere to keep the report', async () => {
    const ended = await node([newProject({ good })], { TMPDIR: path.join(folder, 'nowhere') })
    expect(lastLine(ended)).toBe('4 passed, 1 failed')
    expect(ended.code).toBe(1)
  })

  it('ends with its line when a test kills what runs it', async () => {
    const ended = await node([newProject({ good: `${good}\nprocess.kill(process.ppid, 'SIGKILL')\n` })])
    expect(lastLine(ended)).toBe('4 passed, 1 failed')
    expect(ended.code).toBe(1)
  })

  it('lets no test be left out', async () => {
    const ended = await node([
      newProject({
        good: `${good}\nit.runIf(process.env['NOBODY_SETS_THIS'] === 'yes')('is not run', () => {\n  expect(1).toBe(1)\n})\n`,
      }),
    ])
    expect(lastLine(ended)).toBe('5 passed, 1 failed')
    expect(ended.code).toBe(1)
  })

  it('says in one line what is missing on this machine', async () => {
    const { code, said } = await node(['scripts/test.mjs'], { PATH: folder })
    expect(code).toBe(1)
    expect(said).toBe(
      'The tests need redis-server: install Redis (Debian: apt-get install redis-server; macOS: brew install redis)\n',
    )
  })
})
