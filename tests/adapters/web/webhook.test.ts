import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startWeb } from '../../../src/adapters/web/web-server.ts'
import type { Web } from '../../../src/adapters/web/web-server.ts'
import { reportElsewhere } from '../../../src/bootstrap/report-elsewhere.ts'

const SECRET = 'a-secret-of-the-webhook'
const TOKEN = 'a-token-for-the-metrics'
const MEGABYTE = 1_048_576
const heard: number[] = []
let web: Web
beforeAll(async () => {
  const receive = async ({ body }: { readonly body: string }): Promise<number> => {
    heard.push(body.length)
    return 200
  }
  web = await startWeb({
    port: 0,
    host: '127.0.0.1',
    metricsToken: null,
    isHealthy: async () => true,
    scrape: async () => ({ text: '', contentType: 'text/plain' }),
    webhook: { path: '/hook', secret: SECRET, receive },
    operatorEvents: null,
  })
})
afterAll(() => web.stop())

/** A body that comes piece by piece and does not tell its length. */
const pieces = (count: number): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (stream) => {
      for (let piece = 0; piece < count; piece += 1) stream.enqueue(new Uint8Array(MEGABYTE / 4).fill(32))
      stream.close()
    },
  })

const post = async (body: BodyInit): Promise<number> =>
  (
    await fetch(`http://127.0.0.1:${web.port}/hook`, {
      method: 'POST',
      body,
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    })
  ).status

test('the webhook reads no more than an update can be, whether the length is told or not', async () => {
  expect([await post('{}'), await post(pieces(2))]).toEqual([200, 200])
  expect([await post(' '.repeat(MEGABYTE + 1)), await post(pieces(40))]).toEqual([413, 413])
  expect(heard).toEqual([2, MEGABYTE / 2])
})

test.each([
  ['a token of their own open the metrics, the secret of the webhook does not', TOKEN, [401, 401, 401, 200, 200]],
  ['without a token the metrics stay closed', null, [403, 403, 403, 403, 200]],
] as const)('on a port that the world reaches: %s', async (_, metricsToken, expected) => {
  const open = await startWeb({
    port: 0,
    host: '127.0.0.1',
    metricsToken,
    isHealthy: async () => true,
    scrape: async () => ({ text: '', contentType: 'text/plain' }),
    webhook: { path: '/hook', secret: SECRET, receive: async () => 200 },
    operatorEvents: null,
  })
  const ask = async (path: string, authorization?: string): Promise<number> =>
    (
      await fetch(`http://127.0.0.1:${open.port}${path}`, {
        headers: authorization === undefined ? {} : { authorization },
      })
    ).status
  expect([
    await ask('/metrics'),
    await ask('/metrics', 'Bearer a-guess'),
    await ask('/metrics', `Bearer ${SECRET}`),
    await ask('/metrics', `Bearer ${TOKEN}`),
    await ask('/readyz'),
  ]).toEqual(expected)
  await open.stop()
})

describe('an update that comes to another path than that of WEBHOOK_URL', () => {
  const openAt = async (path: string, now: () => number = Date.now) => {
    const lines: string[] = []
    const log = { error: (line: unknown) => void lines.push(String(line)) }
    const onElsewhere = reportElsewhere(`https://bots.example${path}`, log, now)
    const open = await startWeb({
      port: 0,
      host: '127.0.0.1',
      metricsToken: null,
      isHealthy: async () => true,
      scrape: async () => ({ text: '', contentType: 'text/plain' }),
      webhook: { path, secret: SECRET, receive: async () => 200, onElsewhere },
      operatorEvents: { path: '/operator', onChanged: () => undefined },
    })
    onTestFinished(open.stop)
    const send = async (to: string, secret: string | null = SECRET, method = 'POST'): Promise<number> =>
      (
        await fetch(`http://127.0.0.1:${open.port}${to}`, {
          method,
          headers: secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret },
        })
      ).status
    return { lines, send }
  }

  test.each([
    ['/bots/mts/telegram', '/telegram'],
    ['/telegram', '/'],
    ['/telegram', '/telegram/'],
    ['/', '/bots/telegram'],
    ['/telegram', '/livez'],
  ])('%s, to %s, is answered with 404 and told in a line with both paths and the remedy', async (path, came) => {
    const { lines, send } = await openAt(path)
    expect([await send(came), lines]).toEqual([
      404,
      [
        `webhook: an update of Telegram came to ${came}, but WEBHOOK_URL says ${path}: let the proxy keep the path, or write WEBHOOK_URL=https://bots.example${came} if the proxy takes updates there, too`,
      ],
    ])
  })

  test('is told once a minute at most, whatever the paths', async () => {
    let at = 0
    const { lines, send } = await openAt('/hook', () => at)
    for (const minute of [0, 59_999, 60_000, 61_000]) {
      at = minute
      expect([await send('/one'), await send('/two')]).toEqual([404, 404])
    }
    expect(lines).toEqual([expect.stringContaining('came to /one,'), expect.stringContaining('came to /one,')])
  })

  test('is told of nobody who does not know the secret, and of no path that is ours', async () => {
    const { lines, send } = await openAt('/hook')
    expect([await send('/one', null), await send('/one', `${SECRET}x`), await send('/one', '')]).toEqual([
      404, 404, 404,
    ])
    expect([await send('/one', SECRET, 'GET'), await send('/hook'), await send('/operator/listener/x')]).toEqual([
      404, 200, 201,
    ])
    expect(lines).toEqual([])
  })
})
