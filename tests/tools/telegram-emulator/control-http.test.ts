import { mkdtemp } from 'node:fs/promises'
import { get as httpGet } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LiveEvent, PhoneChat } from '../../../tools/telegram-emulator/control-types.ts'
import { controlRoutes } from '../../../tools/telegram-emulator/control/control-routes.ts'
import { emulated, TOKEN } from './emulator-stage.ts'

interface Http {
  readonly get: (path: string) => Promise<unknown>
  readonly post: (path: string, body?: unknown) => Promise<unknown>
}

const over = (url: string): Http => {
  const ask = async (path: string, init?: RequestInit): Promise<unknown> =>
    (await fetch(`${url}/_emulator${path}`, init)).json()
  return {
    get: ask,
    post: (path, body = {}) =>
      ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }
}

test('a whole conversation is played over HTTP alone', async () => {
  const { emulator, api } = await emulated()
  const { get, post } = over(emulator.url)
  const user = (await post('/users', { first_name: 'Vera', phone: '375291234567' })) as { readonly id: number }
  await post(`/users/${user.id}/start`, { payload: 'missing-sms' })
  const { message_id } = await api.sendMessage(user.id, 'Sure?', {
    reply_markup: { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] },
  })
  expect(await post(`/users/${user.id}/press`, { message_id, button_index: 0 })).toEqual({
    callback_query_id: expect.any(String),
  })
  await post(`/users/${user.id}/send`, { text: 'hello' })
  const chat = (await get(`/chats/${user.id}?for=${user.id}`)) as PhoneChat
  expect(chat.messages.map((message) => [message.outgoing, message.text])).toEqual([
    [true, '/start missing-sms'],
    [false, 'Sure?'],
    [true, 'hello'],
  ])
  expect(chat.messages[1]?.inline_keyboard).toEqual([[{ text: 'Yes', callback_data: 'y' }]])
  expect(await get('/state')).toMatchObject({
    flood: 'off',
    bots: [{ id: 100001, username: 'tester_bot', pending_updates: 3 }],
  })
  expect(await get('/log?method=sendMessage&limit=1')).toMatchObject([
    { method: 'sendMessage', status: 200, params: { text: 'Sure?' } },
  ])
})

test('what cannot be done is answered with the reason', async () => {
  const { emulator, control, anna } = await emulated()
  const { get, post } = over(emulator.url)
  expect(await post('/users/5/send', { text: 'x' })).toEqual({ error: 'there is no user 5' })
  expect(await post('/users', {})).toMatchObject({ error: expect.stringContaining('first_name') })
  expect(await post(`/users/${anna.id}/press`, { message_id: 1, button_index: 0 })).toEqual({
    error: `there is no message 1 in chat ${anna.id}`,
  })
  expect(await get('/nowhere')).toEqual({ error: 'no such control act: GET /_emulator/nowhere' })
  control.block({ user: anna.id })
  expect(await post(`/users/${anna.id}/send`, { text: 'x' })).toEqual({ error: 'the bot is blocked: unblock it first' })
})

test('every act has a route', async () => {
  const { control } = await emulated()
  expect(new Set(controlRoutes.map((route) => route.act))).toEqual(
    new Set(Object.keys(control).filter((act) => act !== 'listen')),
  )
})

test('pages of this machine may call it, others may not read it', async () => {
  const { emulator } = await emulated()
  const allowed = async (origin: string): Promise<string | null> =>
    (await fetch(`${emulator.url}/_emulator/state`, { headers: { origin } })).headers.get('access-control-allow-origin')
  expect(await allowed('http://localhost:3000')).toBe('http://localhost:3000')
  expect(await allowed('https://example.com')).toBeNull()
  expect(await allowed('http://localhost.example.com')).toBeNull()
})

test('answers to a loopback name alone: another one may have been pointed at this machine (DNS rebinding)', async () => {
  const { emulator } = await emulated()
  const statusAs = (host: string, path = '/_emulator/state'): Promise<number> =>
    new Promise((resolve, reject) => {
      httpGet(`${emulator.url}${path}`, { headers: { host } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      }).once('error', reject)
    })
  expect([
    await statusAs('localhost:1'),
    await statusAs('127.0.0.1'),
    await statusAs('evil.example'),
    await statusAs('localhost.evil.example'),
    await statusAs('evil.example', '/bot1:x/getMe'),
    await statusAs('127.0.0.1', '/bot1:x/getMe'),
  ]).toEqual([200, 200, 403, 403, 403, 401])
})

test('events come live', async () => {
  const { emulator, control, api, anna } = await emulated()
  const stop = new AbortController()
  const stream = await fetch(`${emulator.url}/_emulator/events`, { signal: stop.signal })
  const sent = await api.sendMessage(anna.id, 'one', {
    reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] },
  })
  await api.editMessageText(anna.id, sent.message_id, 'two')
  await api.sendChatAction(anna.id, 'typing')
  const { callback_query_id } = control.press({ user: anna.id, message_id: sent.message_id, data: 'b' })
  await api.answerCallbackQuery(callback_query_id, { text: 'ok' })
  await api.deleteMessage(anna.id, sent.message_id)
  const events: LiveEvent[] = []
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream.body ?? []) {
    text += decoder.decode(chunk)
    const whole = text.split('\n\n')
    text = whole.pop() ?? ''
    events.push(
      ...whole.flatMap((block) => /^data: (.*)$/m.exec(block)?.[1] ?? []).map((data) => JSON.parse(data) as LiveEvent),
    )
    if (events.at(-1)?.type === 'delete') break
  }
  stop.abort()
  expect(events.map((event) => event.type)).toEqual(['message', 'edit', 'typing', 'toast', 'delete'])
  expect(events[1]).toMatchObject({ chat_id: anna.id, message_id: sent.message_id, message: { text: 'two' } })
  expect(events[3]).toMatchObject({ user: anna.id, toast: { text: 'ok' } })
})

test('everything survives a restart that has a data file', async () => {
  const dataFile = join(await mkdtemp(join(tmpdir(), 'emulator-')), 'world.json')
  const before = await emulated({ dataFile })
  const sent = await before.api.sendMessage(before.anna.id, 'remember me', { reply_markup: { keyboard: [['one']] } })
  const photo = await before.api.sendPhoto(before.anna.id, 'https://example.com/a.jpg')
  await before.api.setMyCommands([{ command: 'start', description: 'Begin' }])
  before.control.send({ user: before.anna.id, text: 'waiting' })
  const chat = before.control.addGroup({ title: 'Desk', is_forum: true, bot_as: 'administrator' }).id
  const { message_thread_id } = await before.api.createForumTopic(chat, 'Anna')
  const queued = await before.api.getUpdates({ limit: 1 })
  await before.emulator.stop()

  const after = await emulated({ dataFile })
  expect(after.anna).toEqual(before.anna)
  expect((await after.api.getUpdates({ limit: 1 }))[0]).toEqual(queued[0])
  const phone = after.control.chat({ chat: after.anna.id })
  expect(phone.messages.map((message) => message.text)).toContain('remember me')
  expect(phone.reply_keyboard?.message_id).toBe(sent.message_id)
  expect(await after.api.getMyCommands()).toEqual([{ command: 'start', description: 'Begin' }])
  expect((await after.api.getFile(photo.photo[0]?.file_id ?? '')).file_unique_id).not.toBe('')
  expect(
    (await after.api.sendMessage(chat, 'here', { message_thread_id })).reply_to_message?.forum_topic_created?.name,
  ).toBe('Anna')
  expect((await after.api.sendMessage(after.anna.id, 'next')).message_id).toBeGreaterThan(photo.message_id)
})

test('with any token let in, each is a bot of its own', async () => {
  const { emulator, control } = await emulated({ anyToken: true })
  const me = (await (await fetch(`${emulator.url}/bot777:another/getMe`)).json()) as {
    readonly result: { readonly id: number }
  }
  expect(me.result.id).toBe(777)
  expect(control.state().bots.map((bot) => bot.token)).toEqual([TOKEN, '777:another'])
  const guest = control.addUser({ first_name: 'Guest' })
  control.start({ user: guest.id, bot: 777 })
  expect(control.state().bots.map((bot) => bot.pending_updates)).toEqual([0, 1])
})
