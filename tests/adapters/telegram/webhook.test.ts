import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Update } from 'grammy/types'
import { describe, expect, test, vi } from 'vitest'
import {
  MAX_BODY_BYTES,
  SECRET_HEADER,
  setUpWebhook,
  createWebhookHandler,
} from '../../../src/adapters/telegram/webhook.ts'
import { atEnd, startBot } from './bot.ts'

const secret = 'only_telegram-knows-1'
const body = JSON.stringify({ update_id: 1, message: { text: 'x' } })

const taker = (refuse = false) => {
  const stored: Update[] = []
  const troubles: unknown[] = []
  const handle = createWebhookHandler({
    secret,
    store: async (updates) => {
      if (refuse) throw new Error('the database is away')
      stored.push(...updates)
    },
    onTrouble: (error) => troubles.push(error),
  })
  return { stored, troubles, handle }
}

describe('the webhook', () => {
  test('answers 200 once the update is stored', async () => {
    const { stored, handle } = taker()
    expect(await handle({ secret, body })).toBe(200)
    expect(stored).toMatchObject([{ update_id: 1 }])
  })

  test('asks for the update again when it could not be stored', async () => {
    const { troubles, handle } = taker(true)
    expect(await handle({ secret, body })).toBe(503)
    expect(troubles).toMatchObject([{ message: 'the database is away' }])
  })

  test.each([['another'], [''], [null], [undefined], [`${secret}x`]])(
    'lets nobody in with the secret %s',
    async (shown) => {
      const { stored, handle } = taker()
      expect(await handle({ secret: shown, body })).toBe(401)
      expect(stored).toEqual([])
    },
  )

  test.each([
    [400, 'not JSON'],
    [400, '{}'],
    [400, 'null'],
    [400, '[]'],
    [400, '{"update_id":"1"}'],
    [413, JSON.stringify({ update_id: 1, x: 'x'.repeat(MAX_BODY_BYTES) })],
  ])('answers %i to what is no update', async (status, wrong) => {
    const { stored, handle } = taker()
    expect(await handle({ secret, body: wrong })).toBe(status)
    expect(stored).toEqual([])
  })

  test('is found by Telegram, which shows the secret and comes again after a failure', async () => {
    const bot = await startBot()
    const { stored, handle } = taker()
    const statuses: number[] = []
    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const shown = String(request.headers[SECRET_HEADER])
      const status = statuses.length === 0 ? 503 : await handle({ secret: shown, body: await text(request) })
      statuses.push(status)
      response.writeHead(status).end()
    }
    const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    atEnd(async () => {
      server.closeAllConnections()
      server.close()
    })
    bot.control.send({ user: bot.anna.id, text: 'waiting' })
    await setUpWebhook(bot.api, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, secret })
    await vi.waitFor(() => expect(stored.map(({ message }) => message?.text)).toEqual(['waiting']), { timeout: 10_000 })
    expect(statuses).toEqual([503, 200])
  })
})
