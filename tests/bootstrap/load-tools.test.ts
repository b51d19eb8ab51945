import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { startEmulator } from '../../tools/telegram-emulator/emulator.ts'
import { entry } from '../support/entry.ts'
import { openTestStore, testKey } from '../support/store.ts'

const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dozvon-load-tools-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/**
 * Runs the compiled `src/main.ts`; V8 writes every script that the process loaded into `folder/scripts` when it ends.
 */
const startMain = (
  env: Readonly<Record<string, string>>,
  nodeArgs: readonly string[] = [],
): { readonly child: ChildProcess; readonly output: () => string } => {
  const child = spawn(process.execPath, [...nodeArgs, ...entry('src/main.ts')], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_V8_COVERAGE: path.join(folder, 'scripts'),
      DATA_DIR: path.join(folder, 'data'),
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  return { child, output: () => output }
}

interface Coverage {
  readonly result: readonly { readonly url: string }[]
}

/** Files that the process loaded: packages as `node_modules/…`, files of this project as `src/….js`. */
const loadedFiles = (): readonly string[] => {
  const scripts = path.join(folder, 'scripts')
  const urls = readdirSync(scripts).flatMap((name) =>
    (JSON.parse(readFileSync(path.join(scripts, name), 'utf8')) as Coverage).result.map(({ url }) => url),
  )
  return urls
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url.replace(/[?#].*$/, '')))
    .map((file) => path.relative(file.startsWith(inject('build')) ? inject('build') : process.cwd(), file))
}

/** Folders below the root that `npm ci --omit=dev` does not install. */
const developmentPackages = (): readonly string[] => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>
  }
  return Object.entries(lock.packages).flatMap(([name, { dev }]) => (dev === true ? [`${name}/`] : []))
}

test('a start with a token answers a customer and loads no file of tools/ and no development package', async () => {
  const database = await openTestStore()
  const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'dozvon_bot' }] })
  const { child, output } = startMain({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: emulator.url,
    DATABASE_URL: database.url,
    DATA_KEY: testKey.toString('hex'),
  })
  const gone = once(child, 'close')
  try {
    await vi.waitFor(() => expect(output()).toMatch(/^dozvon serves/m), { timeout: 60_000 })
    const { id } = emulator.control.addUser({ first_name: 'Anna', language_code: 'en' })
    emulator.control.send({ user: id, text: '/start' })
    await vi.waitFor(() => expect(emulator.control.chat({ chat: id }).messages.length).toBeGreaterThan(1), {
      timeout: 30_000,
    })
  } finally {
    child.kill('SIGTERM')
    await gone
    await emulator.stop()
    await database.close()
  }
  const files = loadedFiles()
  expect(files).toEqual(expect.arrayContaining(['src/main.js', 'src/bootstrap/load-tools.js', 'src/app/app.js']))
  expect(files.filter((file) => file.startsWith('node_modules/')).length).toBeGreaterThan(20)
  expect(files.filter((file) => file.startsWith('tools/'))).toEqual([])
  const development = developmentPackages()
  expect(development).toEqual(expect.arrayContaining(['node_modules/elkjs/', 'node_modules/preact/']))
  expect(files.filter((file) => development.some((name) => file.startsWith(name)))).toEqual([])
}, 120_000)

test('the playground says in one line that its packages are missing, and starts nothing', async () => {
  const hooks = path.join(folder, 'hooks.mjs')
  writeFileSync(
    hooks,
    `export const resolve = async (name, context, next) => {
      if (name.startsWith('elkjs')) throw Object.assign(new Error('no elkjs'), { code: 'ERR_MODULE_NOT_FOUND' })
      return next(name, context)
    }`,
  )
  const register = path.join(folder, 'register.mjs')
  writeFileSync(
    register,
    `import { register } from 'node:module'\nregister(${JSON.stringify(pathToFileURL(hooks).href)})`,
  )
  const { child, output } = startMain({}, ['--import', register])
  expect(await once(child, 'close')).toEqual([1, null])
  expect(output()).toBe('dozvon could not go on: the playground needs the development packages: run npm ci\n')
}, 60_000)
