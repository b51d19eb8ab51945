import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWeb } from '../../../src/adapters/web/web-server.ts'
import type { Web } from '../../../src/adapters/web/web-server.ts'

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
