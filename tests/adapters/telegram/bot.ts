import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { afterEach } from 'vitest'
import type { Control, EmulatedUser, PhoneMessage } from '../../../tools/telegram-emulator/control-types.ts'
import { startEmulator } from '../../../tools/telegram-emulator/emulator.ts'
import { createTelegramApi } from '../../../src/adapters/telegram/create-telegram-api.ts'
import { allowedUpdates } from '../../../src/adapters/telegram/create-read-update.ts'

export const TOKEN = '100001:test-token'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** Something that has to end with the test. */
export const atEnd = (close: () => Promise<void>): void => void closing.push(close)

/** A bot on an emulator of its own, and a customer who has started it. */
export interface Bot {
  readonly api: Api
  readonly url: string
  readonly control: Control
  readonly anna: EmulatedUser
  /** The messages on Anna's phone, oldest first. */
  readonly phone: () => readonly PhoneMessage[]
  /** Every update that waits, taken out of the queue. */
  readonly drain: () => Promise<readonly Update[]>
}

export const startBot = async (): Promise<Bot> => {
  const { url, control, stop } = await startEmulator({
    bots: [{ token: TOKEN, username: 'tester_bot', has_topics_enabled: true }],
  })
  atEnd(stop)
  const api = createTelegramApi({ token: TOKEN, root: url })
  const anna = control.addUser({ first_name: 'Anna', language_code: 'be', phone: '375291234567' })
  const drain = async (): Promise<readonly Update[]> => {
    const updates = await api.getUpdates({ timeout: 0, limit: 100, allowed_updates: allowedUpdates })
    const last = updates.at(-1)
    if (last) await api.getUpdates({ offset: last.update_id + 1, timeout: 0, limit: 1 })
    return updates
  }
  control.start({ user: anna.id })
  await drain()
  const phone = (): readonly PhoneMessage[] =>
    control.chat({ chat: anna.id }).messages.filter(({ text }) => text !== '/start')
  return { api, url, control, anna, phone, drain }
}

/** A forum group in which the bot is an administrator and Ivan an agent. */
export interface Desk extends Bot {
  readonly group: number
  readonly ivan: EmulatedUser
  /** The messages of the group, in one topic or all of them, oldest first. */
  readonly shown: (thread?: number) => readonly PhoneMessage[]
}

export const startDesk = async (): Promise<Desk> => {
  const bot = await startBot()
  const ivan = bot.control.addUser({ first_name: 'Ivan', last_name: 'Petrov' })
  const { id: group } = bot.control.addGroup({
    title: 'Desk',
    is_forum: true,
    members: [ivan.id],
    bot_as: 'administrator',
  })
  await bot.drain()
  const shown = (thread?: number): readonly PhoneMessage[] =>
    bot.control
      .chat({ chat: group, for: ivan.id })
      .messages.filter((message) => thread === undefined || message.thread === thread)
  return { ...bot, group, ivan, shown }
}

/** An HTTP server that answers every call with this body, for answers no Bot API server gives on request. */
export const startServer = async (status: number, body: string): Promise<string> => {
  const server = createServer((_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(body),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEnd(async () => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A call that a scripted server has had. */
export interface ScriptedCall {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Answers of a scripted server: a refusal by its description, a whole body, or null for success. */
export type Script = (call: ScriptedCall, count: number) => string | object | null

/** A Bot API server that refuses by a script and otherwise says yes; for refusals that no emulator gives. */
export const startScript = async (
  script: Script,
): Promise<{ readonly api: Api; readonly calls: readonly ScriptedCall[]; readonly url: string }> => {
  const calls: ScriptedCall[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const call = {
      method: request.url?.split('/').at(-1) ?? '',
      params: JSON.parse(body || '{}') as ScriptedCall['params'],
    }
    calls.push(call)
    const said = script(call, calls.length)
    const refused = { ok: false, error_code: 400, description: said }
    const result = {
      message_id: calls.length,
      message_thread_id: call.params['message_thread_id'] ?? 7,
      is_topic_message: true,
    }
    const answer = said === null ? { ok: true, result } : typeof said === 'string' ? refused : said
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEnd(async () => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { api: createTelegramApi({ token: TOKEN, root: url }), calls, url }
}
