import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { readCertifyArguments } from '../../../src/cli/certify/certify-arguments.ts'
import { UsageError } from '../../../src/cli/terminal/usage-error.ts'
import { makeCertificate } from '../../support/certificates.ts'
import { entry } from '../../support/entry.ts'
import { closedAddress } from '../../adapters/operator/stage.ts'
import { ANNA, atEnd, json, startOperator, startProxy, TOKEN } from './certify-stage.ts'
import type { Break } from './certify-stage.ts'

const run = promisify(execFile)

const asked = { act: 'certify', url: null, number: null, isChanging: false, out: null }
const words = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '')

test.each([
  ['--help', { act: 'help' }],
  ['', asked],
  ['https://operator.example/', { ...asked, url: 'https://operator.example' }],
  [
    'https://operator.example/gsma --number +375291234567',
    { ...asked, url: 'https://operator.example/gsma', number: '+375291234567' },
  ],
  [
    '--with-changes --number=+375291234567 http://127.0.0.1:8085',
    { ...asked, url: 'http://127.0.0.1:8085', number: '+375291234567', isChanging: true },
  ],
  ['--out /tmp/certified', { ...asked, out: '/tmp/certified' }],
])('"%s" is understood', (line, args) => {
  expect(readCertifyArguments(words(line))).toEqual(args)
})

test.each([
  ['operator.example', /^the address is none: give the root of the APIs/],
  ['ftp://operator.example', /^the address is none/],
  ['https://operator.example?key=secret', /^the address is none/],
  ['https://user:secret@operator.example', /^the address holds a password: leave it out, and set OPERATOR_TOKEN/],
  ['https://operator.example more', /^unexpected argument after the address/],
  ['--number 375291234567', /^--number: give a whole phone number such as/],
  ['--number', /--number/],
  ['--with-changes', /^--with-changes: give the number that may be changed too/],
  ['--with-change', /^Unknown option '--with-change', see: npm run certify -- --help$/],
])('"%s" is told in one line', (line, message) => {
  const read = () => readCertifyArguments(words(line))
  expect(read).toThrow(UsageError)
  expect(read).toThrow(message)
  expect(() => read()).not.toThrow(/secret|\n/)
})

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dozvon-certify-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const main = (): readonly string[] => entry('src/cli/certify/main.ts')

/** Runs the command; it never rejects. */
const command = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const settings = { PATH: process.env['PATH'] ?? '', ...env }
  const ended = await run(process.execPath, [...main(), ...args], { env: settings }).catch(
    (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => error,
  )
  return { code: 'code' in ended ? ended.code : 0, stdout: ended.stdout, stderr: ended.stderr }
}

/** Mends what is known not to fit in the sandbox. */
const mended: Break = async (heard, forward) => {
  if (heard.path.startsWith('/certify-no-such-api/'))
    return json(404, { status: 404, code: 'NOT_FOUND', message: 'No.' })
  if (!heard.path.includes('fields=')) return forward()
  const reply = await forward()
  const list = JSON.parse(reply.body) as readonly Readonly<Record<string, unknown>>[]
  return { ...reply, body: JSON.stringify(list.map(({ id, href, status }) => ({ id, href, status }))) }
}

describe('the command', () => {
  it('ends with 0 when everything fits, and writes a page, its JSON and the settings', async () => {
    const sandbox = await startOperator()
    const proxy = await startProxy(sandbox.url, (heard, forward) => {
      // This operator has a later version of one API.
      if (heard.path.startsWith('/kyc-tenure/v0.2/'))
        return Promise.resolve(json(404, { status: 404, code: 'NOT_FOUND', message: '' }))
      return mended(heard, () => forward({ path: heard.path.replace('/kyc-tenure/v0.3/', '/kyc-tenure/v0.2/') }))
    })
    const out = path.join(folder, 'whole', 'page')
    const { code, stdout, stderr } = await command([proxy.url, '--number', ANNA, '--with-changes', '--out', out], {
      OPERATOR_TOKEN: TOKEN,
    })
    expect(stdout).toMatch(/\n\d+ fit, 0 do not fit, \d+ not offered, \d+ not tried\n/)
    expect(stdout).toMatch(/^CAMARA kyc-tenure +v0\.3 /m)
    expect(stdout).toContain(`\nOPERATOR_URL=${proxy.url}\n# OPERATOR_TOKEN as it is\nOPERATOR_FILE=operator.yaml\n`)
    expect(stderr).toMatch(/^certify \[#{24}\] 100 %$/m)
    expect(code).toBe(0)
    expect(readFileSync(path.join(out, 'operator.yaml'), 'utf8')).toBe('apis:\n  kyc-tenure:\n    version: v0.3\n')
    expect(JSON.parse(readFileSync(path.join(out, 'certify.json'), 'utf8'))).toMatchObject({
      isStopped: false,
      number: '+375 ••• 01',
    })
    const page = readFileSync(path.join(out, 'certify.html'), 'utf8')
    expect(page).toContain('<h2>What does not fit</h2><p>Nothing.</p>')
    for (const text of [stdout, stderr, page, readFileSync(path.join(out, 'certify.json'), 'utf8')])
      expect(text).not.toMatch(/375290001001|290001001|operators-token/)

    // With the settings that it gave, it finds the same.
    const again = await command([proxy.url, '--number', ANNA], {
      OPERATOR_TOKEN: TOKEN,
      OPERATOR_FILE: path.join(out, 'operator.yaml'),
    })
    expect(again.stdout).toMatch(/\n\d+ fit, 0 do not fit, /)
    expect(again.stdout).toContain('# operator.yaml\napis:\n  kyc-tenure:\n    version: v0.3\n')
  })

  it('ends with 1 when something does not fit', async () => {
    const sandbox = await startOperator()
    const proxy = await startProxy(sandbox.url, async (heard, forward) =>
      heard.path.startsWith('/device-swap/')
        ? json(500, { status: 500, code: 'INTERNAL', message: 'No.' })
        : mended(heard, forward),
    )
    const { code, stdout } = await command([proxy.url, '--number', ANNA], { OPERATOR_TOKEN: TOKEN })
    expect(stdout).toContain(
      '✗ CAMARA device-swap, check: the test number: 500 INTERNAL\n  expected 200 or 201 with the body that is defined (CAMARA device-swap 1.0.0, POST check)',
    )
    expect(code).toBe(1)
  })

  it('knows the authority that OPERATOR_CA_FILE names', async () => {
    const authority = makeCertificate('An authority', null)
    const server = createServer(makeCertificate('operator', authority), (_request, response) =>
      response.writeHead(404).end(),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    atEnd(async () => server.close())
    const file = path.join(folder, 'ca.pem')
    writeFileSync(file, authority.cert)
    const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { code, stderr, stdout } = await command([address], { OPERATOR_CA_FILE: file })
    expect(stdout).toContain('none of the APIs answers below this address')
    expect(stderr).not.toContain('certificate')
    expect(code).toBe(1)
  })

  it('ends with 1 where no API is', async () => {
    const proxy = await startProxy('', async () => json(404, { status: 404, code: 'NOT_FOUND', message: '' }))
    const { code, stdout } = await command([proxy.url])
    expect(stdout).toContain('✗ The operator, APIs: none of the APIs answers below this address')
    expect(code).toBe(1)
  })

  it.each<
    [
      string,
      () => Promise<{ readonly args: readonly string[]; readonly env?: Readonly<Record<string, string>> }>,
      RegExp,
    ]
  >([
    [
      'an address at which nobody listens',
      async () => ({ args: [await closedAddress()] }),
      /^127\.0\.0\.1:\d+: it does not answer \(ECONNREFUSED\): check the network, and host and port of the address$/,
    ],
    [
      'a certificate of an unknown authority',
      async () => {
        const authority = makeCertificate('An authority', null)
        const server = createServer(makeCertificate('operator', authority), (_request, response) => response.end())
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
        atEnd(async () => server.close())
        return { args: [`https://127.0.0.1:${(server.address() as AddressInfo).port}`] }
      },
      /^127\.0\.0\.1:\d+: its certificate is signed by an authority that this machine does not know \(UNABLE_TO_VERIFY_LEAF_SIGNATURE\): ask the operator for its CA certificate/,
    ],
    ['no address', async () => ({ args: [] }), /^OPERATOR_URL: give the address behind the command, or set it to /],
    [
      'a setting that is not valid',
      async () => ({ args: ['http://127.0.0.1:1'], env: { OPERATOR_TOKEN: 'a b' } }),
      /^OPERATOR_TOKEN: /,
    ],
    [
      'two log-ins',
      async () => ({
        args: ['http://127.0.0.1:1'],
        env: { OPERATOR_TOKEN: TOKEN, OPERATOR_ISSUER: 'http://127.0.0.1:1' },
      }),
      /^OPERATOR_ISSUER: OPERATOR_TOKEN is set too/,
    ],
    [
      'a folder that cannot be made',
      async () => {
        writeFileSync(path.join(folder, 'a-file'), '')
        return { args: ['http://127.0.0.1:1', '--out', path.join(folder, 'a-file', 'page')] }
      },
      /^--out: .* cannot be written to \(ENOTDIR\): give another folder$/,
    ],
    [
      'a number that is none',
      async () => ({ args: ['http://127.0.0.1:1', '--number', '12'] }),
      /^--number: give a whole phone number/,
    ],
  ])('ends with 2 and one line for %s', async (_what, make, line) => {
    const { args, env = {} } = await make()
    const { code, stdout, stderr } = await command(args, env)
    expect(stderr.trimEnd()).toMatch(line)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('stops at Ctrl-C, and shows and writes what was found until then', async () => {
    const sandbox = await startOperator()
    let isReached: () => void = () => undefined
    const reached = new Promise<void>((resolve) => (isReached = resolve))
    const proxy = await startProxy(sandbox.url, async ({ path: url, body }, forward) => {
      if (!url.startsWith('/device-swap/') || body === '[]') return forward()
      isReached()
      return 'never'
    })
    const out = path.join(folder, 'stopped')
    const child = spawn(process.execPath, [...main(), proxy.url, '--number', ANNA, '--out', out], {
      env: { PATH: process.env['PATH'] ?? '', OPERATOR_TOKEN: TOKEN },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    child.stdout.on('data', (chunk) => (text += String(chunk)))
    const closed = once(child, 'close')
    await reached
    child.kill('SIGINT')
    const [code] = (await closed) as [number | null]
    expect(text).toMatch(/^CAMARA sim-swap +v2 +19 /m)
    expect(text).toMatch(/^· not tried, \d+ of .*: the run was stopped$/m)
    expect(text).toContain('; the run was stopped\n')
    expect(code).toBe(1)
    expect(readFileSync(path.join(out, 'certify.html'), 'utf8')).toContain('The run was stopped before its end.')
    expect(existsSync(path.join(out, 'certify.json'))).toBe(true)
  })
})
