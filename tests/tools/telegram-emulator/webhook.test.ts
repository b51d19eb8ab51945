import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { Update } from 'grammy/types'
import { afterEach, expect, test, vi } from 'vitest'
import type { Control } from '../../../tools/telegram-emulator/control-types.ts'
import { emulated, polling, refusal } from './emulator-stage.ts'

interface Got {
  readonly update: Update
  readonly headers: IncomingHttpHeaders
}

interface Answering {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly delayMs?: number
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A bot's endpoint that notes what comes and answers as told. */
const endpoint = async (
  answer: (update: Update, nth: number) => Answering,
): Promise<{ readonly url: string; readonly got: readonly Got[] }> => {
  const got: Got[] = []
  const server = createServer((request, response) => {
    void (async () => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      const update = JSON.parse(body) as Update
      got.push({ update, headers: request.headers })
      const { status, headers = {}, body: reply = '', delayMs = 0 } = answer(update, got.length)
      await new Promise((resolve) => setTimeout(resolve, delayMs))
      response.writeHead(status, headers).end(reply)
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hook`, got }
}

/** Lets time pass, again and again, until something has happened. */
const passing = (control: Control, ms: number, happened: () => void): Promise<void> =>
  vi.waitFor(
    () => {
      control.advanceClock({ advance_ms: ms })
      happened()
    },
    { timeout: 5_000 },
  )

const texts = (got: readonly Got[]): readonly (string | undefined)[] => got.map(({ update }) => update.message?.text)

test("a webhook is set, told about, and deleted in the server's words; meanwhile getUpdates is refused", async () => {
  const { api, call, control } = await emulated()
  const { url } = await endpoint(() => ({ status: 200 }))
  const waiting = refusal(api.getUpdates({ timeout: 20 }))
  await polling(control, true)
  expect(await call('setWebhook', { url, max_connections: 5, allowed_updates: ['message'] })).toMatchObject({
    result: true,
    description: 'Webhook was set',
  })
  expect(await waiting).toBe('409 Conflict: terminated by setWebhook request')
  expect(await call('setWebhook', { url, max_connections: 5 })).toMatchObject({ description: 'Webhook is already set' })
  expect(await call('setWebhook', { url: `${url}2` })).toMatchObject({
    error_code: 429,
    parameters: { retry_after: 1 },
  })
  expect(await api.getWebhookInfo()).toMatchObject({
    url,
    max_connections: 5,
    allowed_updates: ['message'],
    pending_update_count: 0,
  })
  expect(await call('deleteWebhook')).toMatchObject({ description: 'Webhook was deleted' })
  expect(await call('deleteWebhook')).toMatchObject({ description: 'Webhook is already deleted' })
  expect(await refusal(api.setWebhook('https://example.com/hook'))).toContain('400 Bad Request: bad webhook')
  expect(await refusal(api.setWebhook(url, { secret_token: 'not allowed!' }))).toContain(
    'secret token contains unallowed characters',
  )
})

test('getUpdates is refused while a webhook is set', async () => {
  const { api } = await emulated()
  const { url } = await endpoint(() => ({ status: 200 }))
  await api.setWebhook(url)
  expect(await refusal(api.getUpdates())).toBe(
    "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  )
})

test('what waited is delivered, with the secret, in order within a chat', async () => {
  const { control, api, anna } = await emulated()
  const { url, got } = await endpoint((update) => ({ status: 200, delayMs: update.message?.text === 'one' ? 40 : 0 }))
  control.send({ user: anna.id, text: 'one' })
  await api.setWebhook(url, { secret_token: 'Hush_1' })
  control.send({ user: anna.id, text: 'two' })
  control.send({ user: anna.id, text: 'three' })
  await vi.waitFor(() => expect(texts(got)).toEqual(['one', 'two', 'three']))
  expect(got[0]?.headers['x-telegram-bot-api-secret-token']).toBe('Hush_1')
  await vi.waitFor(() => expect(control.state().bots[0]?.pending_updates).toBe(0))
})

test('a press overtakes a message of the same person, which has a lane of its own', async () => {
  const { control, api, anna } = await emulated()
  const { url, got } = await endpoint((update) => ({ status: update.message ? 500 : 200 }))
  const { message_id } = await api.sendMessage(anna.id, 'x', {
    reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] },
  })
  await api.setWebhook(url)
  control.send({ user: anna.id, text: 'stuck' })
  control.press({ user: anna.id, message_id, button_index: 0 })
  await vi.waitFor(() => expect(got.some(({ update }) => update.callback_query)).toBe(true))
  expect(control.state().bots[0]?.pending_updates).toBe(1)
})

test('a failure is tried again at once, then after 2 and 4 seconds, and holds up its chat', async () => {
  const { control, api, anna } = await emulated()
  const { url, got } = await endpoint((_, nth) => ({ status: nth <= 3 ? 503 : 200 }))
  await api.setWebhook(url)
  control.send({ user: anna.id, text: 'one' })
  control.send({ user: anna.id, text: 'two' })
  await vi.waitFor(() => expect(got).toHaveLength(2))
  await vi.waitFor(async () =>
    expect((await api.getWebhookInfo()).last_error_message).toBe(
      'Wrong response from the webhook: 503 Service Unavailable',
    ),
  )
  control.advanceClock({ advance_ms: 1_500 })
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(got).toHaveLength(2)
  await passing(control, 600, () => expect(got).toHaveLength(3))
  await passing(control, 4_100, () => expect(texts(got)).toEqual(['one', 'one', 'one', 'one', 'two']))
})

test('Retry-After is minded, and an update that would expire meanwhile is dropped', async () => {
  const { control, api, anna } = await emulated()
  const { url, got } = await endpoint(() => ({ status: 500, headers: { 'retry-after': '3000' } }))
  const { message_id } = await api.sendMessage(anna.id, 'x', {
    reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] },
  })
  await api.setWebhook(url)
  control.press({ user: anna.id, message_id, button_index: 0 })
  await vi.waitFor(() => expect(control.state().bots[0]?.pending_updates).toBe(0))
  expect(got).toHaveLength(1)
})

test('the answer may hold one call, though not every one', async () => {
  const { control, api, anna } = await emulated()
  const { url } = await endpoint((update) => ({
    status: 200,
    body: JSON.stringify(
      update.message?.text === 'bye'
        ? { method: 'deleteWebhook' }
        : { method: 'sendMessage', chat_id: anna.id, text: 'by webhook' },
    ),
  }))
  await api.setWebhook(url)
  control.send({ user: anna.id, text: 'hi' })
  await vi.waitFor(() => expect(control.chat({ chat: anna.id }).messages.at(-1)?.text).toBe('by webhook'))
  control.send({ user: anna.id, text: 'bye' })
  await vi.waitFor(() => expect(control.state().bots[0]?.pending_updates).toBe(0))
  expect((await api.getWebhookInfo()).url).toBe(url)
})

test('updates can be made to come twice, or backwards', async () => {
  const { control, api, anna } = await emulated()
  const { url, got } = await endpoint(() => ({ status: 200 }))
  await api.setWebhook(url)
  control.addFault({ kind: 'duplicate-update' })
  control.send({ user: anna.id, text: 'one' })
  await vi.waitFor(() => expect(texts(got)).toEqual(['one', 'one']))
  expect(got[0]?.update.update_id).toBe(got[1]?.update.update_id)
  control.addFault({ kind: 'reorder-updates', times: 3 })
  for (const text of ['two', 'three', 'four', 'five']) control.send({ user: anna.id, text })
  await vi.waitFor(() => expect(got).toHaveLength(6))
  expect(
    texts(got)
      .slice(2)
      .filter((text) => text !== 'five'),
  ).toEqual(['four', 'three', 'two'])
})
