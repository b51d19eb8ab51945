import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programFolder } from '../../src/bootstrap/load-world.ts'
import { checkDisk } from '../../src/cli/doctor/check-disk.ts'
import { findingLine } from '../../src/cli/doctor/finding.ts'
import { startSandbox } from '../../tools/operator-sandbox/sandbox-server.ts'
import { entry } from '../support/entry.ts'
import { freePort, startRedis } from '../support/redis.ts'
import { makeRunFolder } from '../support/run-folder.ts'
import { faultsIn, findingsOf, openDoctorStage, OPERATOR_TOKEN, TOKEN } from './doctor-stage.ts'
import type { DoctorStage } from './doctor-stage.ts'

let stage: DoctorStage
let folder: string
let remove: () => void
beforeAll(async () => {
  const made = await makeRunFolder()
  ;[folder, remove] = [made.folder, made.remove]
  stage = await openDoctorStage()
})
afterAll(async () => {
  await stage.close()
  remove()
})

const runProgram = async (args: readonly string[], env: Readonly<Record<string, string>>, cwd = '.') => {
  const child = spawn(process.execPath, [...entry('src/cli/doctor/main.ts'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  })
  const [out, err, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise((resolve) => child.once('exit', resolve)),
  ])
  return { out, err, code }
}

describe('a set-up in order', () => {
  it('gets a mark on every line', async () => {
    const lines = await stage.look()
    expect(faultsIn(lines)).toEqual([])
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      '✓ settings',
      '✓ catalogue',
      '✓ disk',
      '✓ database',
      '✓ database rights',
      '✓ database pooling',
      '✓ database clock',
      '✓ database schema',
      '✓ database owner',
      '✓ key',
      '✓ Redis',
      '✓ token',
      '✓ webhook',
      '✓ privacy mode',
      `✓ group ${stage.group}`,
      '✓ operator',
      '✓ operator log-in',
      '✓ operator capabilities',
      '✓ operator signatures',
    ])
  })

  it('may be a playground that was never started, and stays so', async () => {
    const dataDir = path.join(folder, 'never', 'begun')
    expect((await findingsOf({ DATA_DIR: dataDir })).filter(({ state }) => state !== 'ok')).toEqual([])
    expect(existsSync(path.dirname(dataDir))).toBe(false)
  })

  it('is left as it is: Telegram is only read, and no update is taken', async () => {
    stage.emulator.control.clearLog()
    await stage.look()
    const methods = new Set(stage.emulator.control.log({}).map(({ method }) => method))
    expect([...methods].toSorted()).toEqual(['getChat', 'getChatMember', 'getMe', 'getWebhookInfo'])
  })
})

describe('the command', () => {
  it('ends with 0 when nothing is to mend, and prints a line for each check', async () => {
    const { out, err, code } = await runProgram([], stage.env)
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toMatch(/^✓ settings: [^\n]+\n/)
    expect(out).toMatch(/\n\n19 things: 0 to mend\n$/)
  })

  it('ends with 1 when something is, and prints the same as JSON', async () => {
    const { out, code } = await runProgram(['--json'], { ...stage.env, LOG_LEVEL: 'loud' })
    expect(code).toBe(1)
    const findings = JSON.parse(out) as readonly object[]
    expect(findings[0]).toEqual({
      name: 'LOG_LEVEL',
      state: 'wrong',
      found: 'its value is not valid',
      remedy: 'set it to one of trace, debug, info, warn, error, fatal, silent, such as info',
    })
    expect(findings).toHaveLength(19)
  })

  it('tells its use, and refuses what it does not know', async () => {
    expect(await runProgram(['--help'], {})).toMatchObject({
      code: 0,
      out: expect.stringContaining('npm run doctor -- --json'),
    })
    expect(await runProgram(['--fix'], {})).toMatchObject({
      code: 1,
      err: 'unexpected argument --fix, see: npm run doctor -- --help\n',
    })
  })

  it('tells of a file with settings that nobody reads', async () => {
    const home = path.join(folder, 'with-env')
    mkdirSync(home)
    writeFileSync(path.join(home, '.env'), `BOT_TOKEN=${TOKEN}`)
    expect(await runProgram([], {}, home)).toMatchObject({
      code: 0,
      out: expect.stringContaining('! .env: the file is there and it is not read — set its variables first: set -a; '),
    })
  })

  it('prints no secret, whatever is wrong', async () => {
    const secret = 'hunter2hunter2'
    const { out, err } = await runProgram([], {
      ...stage.env,
      BOT_TOKEN: `77:${secret}-${secret}-${secret}`,
      DATA_KEY: `${secret}-is-no-key`,
      DATABASE_URL: `postgres://dozvon:${secret}@@127.0.0.1/x`,
      REDIS_URL: `redis://:${secret}@127.0.0.1:1`,
      OPERATOR_TOKEN: secret,
      READER_KEY: secret,
      WEBHOOK_SECRET: secret,
    })
    expect(out).toContain('✗ ')
    expect(out + err).not.toContain(secret)
  })
})

describe('settings', () => {
  it('are told all at once, and what does not need them is looked at all the same', async () => {
    const lines = await stage.look({
      PORT: '99999',
      LOG_LEVEL: 'loud',
      SERVICES: 'moon',
      ADMIN_IDS: 'me',
      BOT_TOKEN: 'x',
    })
    expect(faultsIn(lines)).toEqual([
      expect.stringMatching(/^✗ BOT_TOKEN: its value is not valid — set it to the token that @BotFather gave/),
      expect.stringMatching(/^✗ PORT: its value is not valid — set it to a port from 0 to 65535/),
      expect.stringMatching(/^✗ ADMIN_IDS: its value is not valid — set it to Telegram ids/),
      expect.stringMatching(/^✗ LOG_LEVEL: /),
      expect.stringMatching(/^✗ SERVICES: there is no service "moon" — set it to ids of services, such as /),
      '– database owner: not looked at, because BOT_TOKEN is not valid',
      '– token: not looked at, because BOT_TOKEN is not valid',
    ])
  })

  it('that are misspelt are told', async () => {
    const lines = await stage.look({
      BOT_TOKEN: '',
      TELEGRAM_API_ROOT: '',
      DATABASE_URL: '',
      DATA_DIR: folder,
      BOT_TOKN: TOKEN,
    })
    expect(faultsIn(lines)[0]).toBe(
      '✗ BOT_TOKN: there is no such setting and it is ignored — rename it to BOT_TOKEN, or remove it',
    )
  })

  it('with a database of customers and no token are told', async () => {
    const lines = await stage.look({ BOT_TOKEN: '', TELEGRAM_API_ROOT: '', SUPPORT_CHAT_IDS: '', ADMIN_IDS: '' })
    expect(faultsIn(lines)).toEqual([
      expect.stringMatching(
        /^✗ BOT_TOKEN: DATABASE_URL is set without it, and a playground would act on the customers in that database — set it to the token/,
      ),
      '– database owner: not looked at, because BOT_TOKEN is not set',
    ])
  })

  it('without a key are told, and the key is not looked at', async () => {
    expect(faultsIn(await stage.look({ DATA_KEY: '' }))).toEqual([
      expect.stringMatching(/^✗ DATA_KEY: the database at DATABASE_URL needs it — set it to 32 bytes/),
      '– key: not looked at, because DATA_KEY is not set',
    ])
  })

  it('that send data over a network in plain text are told', async () => {
    const lines = await stage.look({ READER_URL: 'http://models.example/v1', READER_MODEL: 'small' })
    expect(faultsIn(lines)).toEqual([
      '! READER_URL: requests to models.example can be read and changed on the network — set it to an https address, such as https://models.example',
    ])
  })
})

describe('the catalogue', () => {
  it('with a fault is told by file and field, and no service is called unknown for it', async () => {
    const servicesDir = path.join(folder, 'services')
    cpSync(programFolder('services'), servicesDir, { recursive: true })
    const file = path.join(servicesDir, 'ozon.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^country: .*$/m, 'country: FR'))
    const lines = await stage.look({ SERVICES: 'ozon' }, { servicesDir })
    expect(faultsIn(lines)).toEqual([expect.stringMatching(/^✗ catalogue: .*ozon\.yaml: country: .* — mend that file/)])
  })
})

describe('the disk', () => {
  const bare = { BOT_TOKEN: TOKEN }

  it('on which the data folder cannot be made is told', async () => {
    writeFileSync(path.join(folder, 'file'), 'no folder')
    const findings = await findingsOf({ DATA_DIR: path.join(folder, 'file', 'data') })
    expect(findings.filter(({ state }) => state === 'wrong').map(findingLine)).toEqual([
      expect.stringMatching(/^✗ disk: .*file.* — set it to the path of a folder that this user may read and write/),
    ])
  })

  it('without room for a new database is told', () => {
    const dataDir = path.join(folder, 'small')
    mkdirSync(dataDir)
    const setup = { env: { ...bare, DATA_DIR: dataDir }, servicesDir: '', now: Date.now }
    expect(findingLine(checkDisk(setup, 1_000_000_000))).toMatch(
      /^✗ disk: \d+ MB are free at .*small — free 1000000000 MB there, or set it to a folder on another disk$/,
    )
  })
})

describe('Redis', () => {
  it('that is down is told', async () => {
    const lines = await stage.look({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` })
    expect(faultsIn(lines)).toEqual([
      expect.stringMatching(
        /^✗ Redis: it does not answer \(.*ECONNREFUSED.*\) — start it, or check host and port in REDIS_URL$/,
      ),
    ])
  })

  it('that is deaf, has no such database, or refuses the password is told', async () => {
    const redis = await startRedis()
    expect(faultsIn(await stage.look({ REDIS_URL: `${redis.url}/99` }))).toEqual([
      expect.stringMatching(/^✗ Redis: it refuses \(.*DB index.*\) — give the number of a database that it has/),
    ])
    expect(faultsIn(await stage.look({ REDIS_URL: redis.url.replace('//', '//somebody:wrong@') }))).toEqual([
      expect.stringMatching(/^✗ Redis: it refuses \(WRONGPASS.*\) — check user and password in REDIS_URL/),
    ])
    redis.freeze()
    expect(faultsIn(await stage.look({ REDIS_URL: redis.url }))).toEqual([
      expect.stringMatching(/^✗ Redis: it does not answer \(.*\) — start it/),
    ])
    redis.thaw()
    await redis.end()
  })
})

describe('the operator', () => {
  it('that is down is told', async () => {
    expect(faultsIn(await stage.look({ OPERATOR_URL: `http://127.0.0.1:${await freePort()}` }))).toEqual([
      expect.stringMatching(
        /^✗ operator: it does not answer \(.*ECONNREFUSED.*\) — check the network, and host and port/,
      ),
      '– operator log-in: not looked at, because the operator does not answer',
      '– operator capabilities: not looked at, because the operator does not answer',
    ])
  })

  it('that refuses the log-in is told', async () => {
    expect(faultsIn(await stage.look({ OPERATOR_TOKEN: 'an-old-token' }))).toEqual([
      '✗ operator log-in: it refuses OPERATOR_TOKEN (HTTP 401) — set it to a token that the operator has not revoked',
      '– operator capabilities: not looked at, because the operator refuses the log-in',
    ])
    expect(faultsIn(await stage.look({ OPERATOR_TOKEN: '' }))[0]).toBe(
      '✗ operator log-in: it wants a log-in (HTTP 401) — set OPERATOR_TOKEN to the token that the operator gave',
    )
  })

  it('whose address leads elsewhere is told', async () => {
    const lines = await stage.look({ OPERATOR_URL: `${stage.env['OPERATOR_URL']}/nowhere` })
    expect(faultsIn(lines)[0]).toMatch(
      /^✗ operator: it has neither capabilities nor incidents \(HTTP 404\) — check the path of OPERATOR_URL/,
    )
  })

  it('that cannot tell what proofs are weighed by is told', async () => {
    const blind = await startSandbox({ token: OPERATOR_TOKEN, capabilities: ['codes.sms', 'incidents.list'] })
    expect(faultsIn(await stage.look({ OPERATOR_URL: blind.url }))).toEqual([
      expect.stringMatching(
        /^! operator capabilities: 2 of \d+; it cannot tell when a SIM card was changed, .* — .*SECURITY\.md/,
      ),
    ])
    await blind.stop()
  })
})
