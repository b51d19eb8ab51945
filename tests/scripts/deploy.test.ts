import { execFileSync, spawn } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { SETTINGS } from '../../src/bootstrap/settings.ts'
import { startEmulator } from '../../tools/telegram-emulator/emulator.ts'
import { makeRunFolder } from '../support/run-folder.ts'
import { openTestStore, testKey } from '../support/store.ts'

const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'
/** The user `nobody` of Linux. */
const NOBODY = 65_534

/** True when any user may go through every folder on the way. */
const isOpenToAll = (folder: string): boolean => {
  const open = (statSync(folder).mode & 0o001) !== 0
  return folder === path.parse(folder).root ? open : open && isOpenToAll(path.dirname(folder))
}

let folder = ''
let remove = (): void => undefined
beforeAll(async () => {
  const run = await makeRunFolder()
  ;[folder, remove] = [path.join(run.folder, 'app'), run.remove]
  execFileSync(process.execPath, ['scripts/build.mjs', folder], { stdio: 'pipe' })
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
})
afterAll(() => remove())

describe('the built program', () => {
  it('is JavaScript with source maps, without tools and development packages', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => !file.startsWith('node_modules'),
    )
    expect(files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual([])
    expect(files.filter((file) => file.startsWith('tools'))).toEqual([])
    expect(files).toContain('src/main.js.map')
    expect(files).toContain(path.join('src', 'adapters', 'postgres', 'migrations', '0001-conversations.sql'))
    const made = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
    expect(Object.keys(made)).not.toContain('devDependencies')
  })

  it('runs by plain node as a user who may write nowhere, answers, and stops in order', async () => {
    const store = await openTestStore()
    const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'dozvon_bot' }] })
    const isRoot = process.getuid?.() === 0 && isOpenToAll(path.resolve('node_modules'))
    const child = spawn(process.execPath, ['--enable-source-maps', path.join(folder, 'src', 'main.js')], {
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
      env: {
        PATH: process.env['PATH'],
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: emulator.url,
        DATABASE_URL: store.url,
        DATA_KEY: testKey.toString('hex'),
        HOST: '127.0.0.1',
        PORT: '0',
      },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)))
    const until = async (what: string, is: () => boolean): Promise<void> => {
      while (!is()) {
        if (child.exitCode !== null) throw new Error(`ended before ${what}: ${said}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    try {
      await until('it serves', () => said.includes('serves'))
      const user = emulator.control.addUser({ first_name: 'Anna', language_code: 'en' }).id
      emulator.control.start({ user })
      await until('the greeting', () =>
        emulator.control.chat({ chat: user, for: user }).messages.some(({ outgoing }) => !outgoing),
      )
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
    } finally {
      child.kill('SIGKILL')
      await emulator.stop()
      await store.close()
    }
  })
})

const read = (name: string): string => readFileSync(path.join('deploy', name), 'utf8')

describe('the files for deploys', () => {
  /** Variables that belong to others: PostgreSQL's images, Node, compose. */
  const OTHERS = /^(?:POSTGRES_|PG[A-Z]+$|NODE_ENV$)/

  it('name settings that exist', () => {
    const names = [
      ...[...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? ''),
      ...[...read('compose.yaml').matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name ?? ''),
      ...[...read('dozvon.service').matchAll(/^Environment=(.*)$/gm)].flatMap(([, list]) =>
        (list ?? '').split(' ').map((pair) => pair.split('=')[0] ?? ''),
      ),
    ]
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !OTHERS.test(name) && !(name in SETTINGS))).toEqual([])
  })

  it('are YAML, with probes of addresses that the program serves', () => {
    for (const name of ['deploy/compose.yaml', 'deploy/kubernetes.yaml', '.github/workflows/ci.yaml'])
      for (const document of parseAllDocuments(readFileSync(name, 'utf8'))) expect(document.errors).toEqual([])
    const web = readFileSync('src/adapters/web/web-server.ts', 'utf8')
    const probes = [...read('kubernetes.yaml').matchAll(/path: (\/\w+)/g)].map(([, at]) => at ?? '')
    expect(new Set(probes)).toEqual(new Set(['/readyz', '/livez']))
    for (const probe of probes) expect(web).toContain(`'${probe}'`)
  })

  it('copy what is there, and start what the build makes', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, list]) =>
      (list ?? '').split(' '),
    )
    for (const name of copied.filter((one) => !one.endsWith('*'))) accessSync(name, constants.R_OK)
    expect(read('Dockerfile')).toContain('"src/main.js"')
    expect(existsSync(path.join(folder, 'src', 'main.js'))).toBe(true)
  })
})
