/**
 * A Bot API that does no more than a bench needs, so that it costs little beside what is measured: it hands out updates
 * by long polling, takes every other method as done, and tells the customers of the questions they get. One bot,
 * whatever its token.
 */
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Phone, Question } from './customers.ts'

/** A running Bot API. */
export interface BenchBotApi {
  readonly url: string
  readonly phone: Phone
  /** Calls of the Bot API so far, without `getUpdates`. */
  readonly calls: () => number
  readonly stop: () => Promise<void>
}

/** Options of {@link startBotApi}. */
export interface BotApiOptions {
  /** Telegram's answers come so many milliseconds late; 0 by default. */
  readonly delayMs: number
  /** A message with buttons has arrived in a chat. */
  readonly onQuestion: (chat: number, question: Question) => void
}

interface Params {
  readonly chat_id?: number | string
  readonly message_id?: number
  readonly offset?: number
  readonly limit?: number
  readonly timeout?: number
  readonly text?: string
  readonly reply_markup?:
    | string
    | { readonly inline_keyboard?: readonly (readonly { readonly callback_data?: string }[])[] }
}

const BOT = { id: 1_000_000_001, is_bot: true, first_name: 'Bench', username: 'bench_bot' } as const

const readBody = async (request: IncomingMessage): Promise<Params> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? {} : (JSON.parse(text) as Params)
}

const buttonsOf = ({ reply_markup: given }: Params): readonly string[] => {
  const markup = typeof given === 'string' ? (JSON.parse(given) as Exclude<Params['reply_markup'], string>) : given
  return (markup?.inline_keyboard ?? []).flat().flatMap(({ callback_data: data }) => (data === undefined ? [] : [data]))
}

/** The queue of updates: those that are not confirmed yet, and the one poll that waits for more. */
const createUpdates = () => {
  let pending: { readonly update_id: number }[] = []
  // A bot whose database outlives this server takes no update for one that it had from an earlier server.
  let lastId = Date.now() * 100
  let waiting: (() => void) | null = null
  const wake = (): void => {
    waiting?.()
    waiting = null
  }
  return {
    add: (content: object): void => {
      lastId += 1
      pending.push({ update_id: lastId, ...content })
      if (waiting) setImmediate(wake)
    },
    poll: async ({ offset = 0, limit = 100, timeout = 0 }: Params): Promise<readonly object[]> => {
      const confirmed = pending.findIndex(({ update_id: id }) => id >= offset)
      pending = confirmed < 0 ? [] : pending.slice(confirmed)
      if (pending.length === 0 && timeout > 0) {
        wake()
        await new Promise<void>((resolve) => {
          const late = setTimeout(resolve, timeout * 1_000)
          waiting = () => {
            clearTimeout(late)
            resolve()
          }
        })
      }
      return pending.slice(0, limit)
    },
  }
}

/** Starts the Bot API on a free port of 127.0.0.1. */
export const startBotApi = async ({ delayMs, onQuestion }: BotApiOptions): Promise<BenchBotApi> => {
  const updates = createUpdates()
  let lastMessage = 0
  let calls = 0
  const now = (): number => Math.floor(Date.now() / 1_000)
  const person = (chat: number) => ({ id: chat, is_bot: false, first_name: 'Bench', language_code: 'ru' })

  const answer = async (method: string, params: Params): Promise<unknown> => {
    if (method === 'getUpdates') return updates.poll(params)
    calls += 1
    if (method === 'getMe') return BOT
    if (method === 'getWebhookInfo') return { url: '', has_custom_certificate: false, pending_update_count: 0 }
    if (method !== 'sendMessage' && method !== 'editMessageText') return true
    const chat = Number(params.chat_id)
    const messageId = method === 'sendMessage' ? (lastMessage += 1) : (params.message_id ?? 0)
    const buttons = buttonsOf(params)
    if (buttons.length > 0)
      onQuestion(chat, { messageId, text: params.text ?? '', buttons, isEdited: method !== 'sendMessage' })
    return { message_id: messageId, date: now(), chat: { id: chat, type: 'private' }, from: BOT, text: params.text }
  }
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = /\/(\w+)(?:\?|$)/.exec(request.url ?? '')?.[1] ?? ''
    const params = await readBody(request)
    const result = await answer(method, params)
    if (delayMs > 0 && method !== 'getUpdates') await new Promise((resolve) => setTimeout(resolve, delayMs))
    const body = JSON.stringify({ ok: true, result })
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  }
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const phone: Phone = {
    write: (chat, text) =>
      updates.add({
        message: {
          message_id: (lastMessage += 1),
          date: now(),
          chat: { id: chat, type: 'private', first_name: 'Bench' },
          from: person(chat),
          text,
          ...(text.startsWith('/')
            ? { entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 }] }
            : {}),
        },
      }),
    press: (chat, messageId, data) =>
      updates.add({
        callback_query: {
          id: `${chat}-${(lastMessage += 1)}`,
          from: person(chat),
          chat_instance: String(chat),
          message: {
            message_id: messageId,
            date: now(),
            chat: { id: chat, type: 'private', first_name: 'Bench' },
            from: BOT,
            text: 'question',
          },
          data,
        },
      }),
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    phone,
    calls: () => calls,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
