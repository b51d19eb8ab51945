import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawFlow } from '../../../tools/chart/draw-flow.ts'
import { startEmulator } from '../../../tools/telegram-emulator/emulator.ts'
import type { Emulator } from '../../../tools/telegram-emulator/emulator.ts'
import { takePageAddress } from '../../../tools/playground/page-address.ts'
import { stagesOf } from '../../../tools/playground/flow-stages.ts'
import { startPage } from '../../../tools/playground/page-server.ts'
import type { Page } from '../../../tools/playground/page-server.ts'
import { sampleFlow } from '../chart/sample-flow.ts'

let emulator: Emulator
let page: Page

beforeAll(async () => {
  emulator = await startEmulator({ bots: [{ token: '4242:page-server' }] })
  page = await startPage({
    address: await takePageAddress(0),
    emulatorUrl: emulator.url,
    sandboxUrl: null,
    drawFlow,
    flows: [sampleFlow],
    whereIs: () => Promise.resolve(null),
  })
})
afterAll(async () => {
  await page.stop()
  await emulator.stop()
})

const statusWith = (headers: Readonly<Record<string, string>>, method = 'GET', path = '/'): Promise<number> =>
  new Promise((resolve, reject) => {
    request(new URL(path, page.url), { method, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .once('error', reject)
      .end()
  })

describe('the page server', () => {
  it('listens on this machine only', () => {
    expect(new URL(page.url).hostname).toBe('127.0.0.1')
  })

  it('answers loopback names and refuses any other, whose address may be this machine (DNS rebinding)', async () => {
    const { port } = new URL(page.url)
    expect(await statusWith({ host: `localhost:${port}` })).toBe(200)
    expect(await statusWith({ host: `127.0.0.1:${port}` })).toBe(200)
    expect(await statusWith({ host: `evil.example:${port}` })).toBe(403)
    expect(await statusWith({ host: 'localhost.evil.example' })).toBe(403)
  })

  it('lets no other site act through it', async () => {
    expect(await statusWith({ origin: 'http://evil.example' }, 'POST', '/emulator/users')).toBe(403)
    expect(emulator.control.users()).toHaveLength(1)
  })

  it('makes a first customer, once', async () => {
    const again = await startPage({
      address: await takePageAddress(0),
      emulatorUrl: emulator.url,
      sandboxUrl: null,
      drawFlow,
      flows: [],
      whereIs: () => Promise.resolve(null),
    })
    await again.stop()
    expect(emulator.control.users().map(({ first_name }) => first_name)).toEqual(['Анна'])
  })

  it('passes acts on to the emulator and brings its answers and refusals', async () => {
    const post = (path: string): Promise<Response> =>
      fetch(`${page.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
    const [anna] = emulator.control.users()
    expect(await (await post(`/emulator/users/${anna!.id}/start`)).json()).toMatchObject({ text: '/start' })
    expect((await post('/emulator/users/1/start')).status).toBe(404)
  })

  it('has no handsets without a sandbox', async () => {
    expect(await (await fetch(`${page.url}/config.json`)).json()).toEqual({
      sandbox: false,
      flows: ['sample'],
      senders: [],
      stages: { sample: stagesOf(sampleFlow) },
    })
    expect((await fetch(`${page.url}/sandbox/handsets`)).status).toBe(404)
  })

  it('draws a flow, and says when there is none of that name', async () => {
    expect(await (await fetch(`${page.url}/chart/flow/sample.svg`)).text()).toBe(await drawFlow(sampleFlow))
    expect((await fetch(`${page.url}/chart/flow/nothing.svg`)).status).toBe(404)
  })
})
