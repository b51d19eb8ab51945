import { get } from 'node:http'
import { entry } from '../../support/entry.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createOperator } from '../../../src/adapters/operator/create-operator.ts'
import { parseClientKey } from '../../../src/adapters/operator/login/client-key.ts'
import { startSandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import { ANNA, atEnd, codeOfRefusal, onStage, own } from '../../adapters/operator/stage.ts'

const SEND = '/one-time-password-sms/v1/send-code'
const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const good = { phoneNumber: ANNA, message: '{{code}}' }

describe('the wire', () => {
  test('echoes the correlator, also on errors, and refuses one of a wrong form', async () => {
    const {
      sandbox: { url },
    } = await onStage()
    expect((await post(url + SEND, good, { 'x-correlator': 'a-1' })).headers.get('x-correlator')).toBe('a-1')
    expect((await post(url + SEND, {}, { 'x-correlator': 'a-1' })).headers.get('x-correlator')).toBe('a-1')
    const refused = await post(url + SEND, good, { 'x-correlator': 'a b' })
    expect(refused.status).toBe(400)
    expect(await refused.json()).toEqual({ status: 400, code: 'INVALID_ARGUMENT', message: expect.any(String) })
  })

  test('refuses undeclared properties and bodies that are not JSON', async () => {
    const {
      sandbox: { url },
    } = await onStage({ checksOrders: false })
    expect((await post(url + SEND, { ...good, channel: 'sms' })).status).toBe(400)
    const broken = await fetch(url + SEND, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect(await broken.json()).toMatchObject({ status: 400, code: 'INVALID_ARGUMENT' })
  })

  test('wants the number of a signal in the body', async () => {
    const {
      sandbox: { url },
    } = await onStage()
    const [swap, reach] = [`${url}/sim-swap/v2/check`, `${url}/device-reachability-status/v1/retrieve`]
    expect(await (await post(swap, {})).json()).toMatchObject({ status: 422, code: 'MISSING_IDENTIFIER' })
    expect(await (await post(swap, { phoneNumber: ANNA, maxAge: 'x' })).json()).toMatchObject({ status: 400 })
    expect(await (await post(reach, { device: {} })).json()).toMatchObject({ status: 400 })
  })

  test('with a token wants it from everybody', async () => {
    const { sandbox, operator } = await onStage({ token: 'secret' }, { token: 'secret' })
    await expect(
      operator.codes.send(
        {
          to: { channel: 'sms', phoneNumber: ANNA },
          purpose: 'account-recovery',
          message: '{{code}}',
          language: 'en',
        },
        own(ANNA),
      ),
    ).resolves.toHaveProperty('authenticationId')
    expect(await (await post(sandbox.url + SEND, good)).json()).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
  })

  test('with a wrong token is UNAUTHENTICATED', async () => {
    const { operator } = await onStage({ token: 'secret' }, { token: 'other', capabilities: ['signals.roaming'] })
    expect(await codeOfRefusal(operator.signals.roaming({ phoneNumber: ANNA }, own(ANNA)))).toBe('UNAUTHENTICATED')
  })

  test('answers 409 while the first request with the key is running', async () => {
    const {
      sandbox: { url },
    } = await onStage({ stallMs: 300, checksOrders: false })
    const body = { phoneNumber: '+375290000051', message: '{{code}}', language: 'en' }
    const call = () => post(`${url}/one-time-password-voice/v0.1/send-code`, body, { 'idempotency-key': 'k' })
    const first = call()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(await (await call()).json()).toMatchObject({ status: 409, code: 'ABORTED' })
    expect((await first).status).toBe(504)
  })

  test('serves pages of this machine and no others', async () => {
    const {
      sandbox: { url },
    } = await onStage()
    const ask = (origin: string) => fetch(`${url}/_sandbox/handsets`, { headers: { origin } })
    expect((await ask('http://localhost:3000')).headers.get('access-control-allow-origin')).toBe(
      'http://localhost:3000',
    )
    expect((await ask('https://evil.example')).status).toBe(403)
  })

  test('answers to a loopback name alone: another one may have been pointed at this machine (DNS rebinding)', async () => {
    const {
      sandbox: { url },
    } = await onStage()
    const statusAs = (host: string): Promise<number> =>
      new Promise((resolve, reject) => {
        get(`${url}/_sandbox/handsets`, { headers: { host } }, (answer) => {
          answer.resume()
          resolve(answer.statusCode ?? 0)
        }).once('error', reject)
      })
    expect([
      await statusAs('localhost:1'),
      await statusAs('127.0.0.1'),
      await statusAs('evil.example'),
      await statusAs('localhost.evil.example'),
    ]).toEqual([200, 200, 403, 403])
  })
})

describe('control', () => {
  test('makes handsets, shows them, and forgets all at a reset', async () => {
    const { control, operator } = await onStage()
    const number = '+375290002001'
    const before = (await control('GET', '/handsets')) as readonly unknown[]
    await control('POST', '/handsets', { number, name: 'Глеб', switches: { off: true } })
    expect(await control('GET', `/handsets/${number}`)).toMatchObject({
      name: 'Глеб',
      switches: { off: true, suspended: false },
      sms: [],
    })
    expect(await control('GET', '/handsets')).toHaveLength(before.length + 1)
    expect(await operator.signals.reachability({ phoneNumber: number }, own(number))).toMatchObject({
      reachable: false,
    })
    await control('POST', '/reset')
    expect(await control('GET', '/handsets')).toHaveLength(before.length)
    await expect(control('GET', `/handsets/${number}`)).rejects.toThrow('404')
  })

  test('refuses switches that do not exist', async () => {
    const { switches } = await onStage()
    await expect(switches({ airplane: true })).rejects.toThrow('400')
  })

  test('shows one list at a time', async () => {
    const { control } = await onStage()
    await control('POST', `/handsets/${ANNA}/service-code`, {})
    expect(await control('GET', `/handsets/${ANNA}/sms`)).toHaveLength(1)
    expect(await control('GET', `/handsets/${ANNA}/calls`)).toEqual([])
    expect(await control('GET', `/handsets/${ANNA}/mails`)).toEqual([])
  })

  test('says over server-sent events that something changed', async () => {
    const { sandbox, switches } = await onStage()
    const stream = await fetch(`${sandbox.url}/_sandbox/events`)
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toContain('event: ready')
    await switches({ off: true })
    expect((await reader.read()).value).toContain(`data: ${JSON.stringify({ kind: 'handset', number: ANNA })}`)
    await reader.cancel()
  })

  test('lists the scenario numbers', async () => {
    const { control } = await onStage()
    expect(await control('GET', '/scenarios')).toContainEqual({
      number: '+375290000010',
      about: 'switched off, detached',
    })
  })
})

describe('the command', () => {
  test('prints its address and stops cleanly when told to', async () => {
    const child = spawn(process.execPath, [...entry('tools/operator-sandbox/main.ts')], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line.toString())?.[0]
    expect((await fetch(`${url}/_sandbox/handsets`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('with a log-in prints the settings to log in with, and they do', async () => {
    const child = spawn(process.execPath, [...entry('tools/operator-sandbox/main.ts'), '--log-in'], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    for await (const part of child.stdout) {
      printed += String(part)
      if (printed.includes("}'")) break
    }
    const settingIn = (name: string): string => new RegExp(`${name}='?([^\\s')]+)`).exec(printed)?.[1] ?? ''
    const key = parseClientKey(settingIn('OPERATOR_CLIENT_KEY'))
    if (key === null) throw new Error(printed)
    const login = {
      issuer: settingIn('OPERATOR_ISSUER'),
      clientId: settingIn('OPERATOR_CLIENT_ID'),
      proof: { key },
      purpose: 'dpv:FraudPreventionAndDetection',
    }
    const operator = createOperator({ url: settingIn('OPERATOR_URL'), login })
    atEnd(() => operator.close())
    await expect(operator.signals.simSwapCheck({ phoneNumber: ANNA }, own(ANNA))).resolves.toEqual({ swapped: false })
    expect((await fetch(`${settingIn('OPERATOR_URL')}/capabilities`)).status).toBe(401)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('names the setting that is wrong', async () => {
    const child = spawn(process.execPath, [...entry('tools/operator-sandbox/main.ts')], {
      env: { ...process.env, PORT: 'many' },
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    const [[line], [code]] = await Promise.all([once(child.stderr, 'data'), once(child, 'exit')])
    expect(String(line)).toContain('PORT: write a port number')
    expect(code).toBe(1)
  })
})

describe('a restart', () => {
  test('keeps handsets, messages and codes in the data file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
    atEnd(() => rm(folder, { recursive: true }))
    const dataFile = join(folder, 'deep', 'sandbox.json')
    const first = await startSandbox({ dataFile })
    const sent = await post(first.url + SEND, good)
    await fetch(`${first.url}/_sandbox/handsets/${ANNA}`, { method: 'PATCH', body: '{"off":true}' })
    await first.stop()
    expect(await readdir(join(folder, 'deep'))).toEqual(['sandbox.json'])
    const { control } = await onStage({ dataFile })
    expect(await control('GET', `/handsets/${ANNA}`)).toMatchObject({
      switches: { off: true },
      sms: [{ folder: 'inbox' }],
    })
    const { authenticationId } = (await sent.json()) as { authenticationId: string }
    expect(await control('GET', `/codes/${authenticationId}`)).toMatchObject({ state: 'open' })
  })
})
