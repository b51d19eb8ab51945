import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBotIdentity } from '../../../src/adapters/telegram/create-telegram-api.ts'
import { findGroupId } from '../../../src/adapters/telegram/find-group-id.ts'
import { poll } from '../../../src/adapters/telegram/poll.ts'
import { createDeskMessenger } from '../../../src/adapters/telegram/telegram-desk-messenger.ts'
import { createMessenger } from '../../../src/adapters/telegram/telegram-messenger.ts'
import { RefusedError, TemporaryError } from '../../../src/core/ports/messenger-errors.ts'
import type { WholeMessage } from '../../../src/core/conversation/effect.ts'
import { startScript } from './bot.ts'
import type { ScriptedCall } from './bot.ts'

const CUSTOMER = 42
const GROUP = -1001234567890
const UNKNOWN_TOKEN = { ok: false, error_code: 401, description: 'Unauthorized' }
const question = (text: string, replaces: number | null = null): WholeMessage => ({
  kind: 'ask',
  prompt: 1,
  text,
  keyboard: [[{ label: 'Да' }]],
  replaces,
})
const failureOf = (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    () => null,
    (error: unknown) => error,
  )
const textsOf = (calls: readonly ScriptedCall[]): readonly unknown[] => calls.map(({ params }) => params['text'])

describe('what Telegram refuses for its form', () => {
  test.each([
    ['an entity', 'Bad Request: ENTITY_TEXT_INVALID', ({ params }: ScriptedCall) => 'parse_mode' in params],
    ['buttons', 'Bad Request: BUTTON_DATA_INVALID', ({ params }: ScriptedCall) => 'reply_markup' in params],
    ['a premium icon', 'Bad Request: DOCUMENT_INVALID', ({ params }: ScriptedCall) => 'parse_mode' in params],
  ])('a question with %s goes in a plainer form', async (_what, description, isRefused) => {
    const { api, calls } = await startScript((call) => (isRefused(call) ? description : null))
    expect(await createMessenger(api).send(CUSTOMER, question('<b>На какой</b> номер?'), null)).toBe(calls.length)
    expect(calls.at(-1)?.params['text']).toBe('На какой номер?')
  })

  test('a text that is too long goes in parts, with the buttons below the last', async () => {
    const text = `${'слово '.repeat(900)}\n\nконец`
    const { api, calls } = await startScript(({ params }) =>
      [...String(params['text'])].length > 4_096 ? 'Bad Request: message is too long' : null,
    )
    await createMessenger(api).send(CUSTOMER, question(text), null)
    const sent = calls.slice(1)
    expect(sent.length).toBe(2)
    expect(textsOf(sent).join(' ').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
    expect(sent.map(({ params }) => 'reply_markup' in params)).toEqual([false, true])
  })

  test('a question that may not be put in the place of the last one comes as a message of its own', async () => {
    const { api, calls } = await startScript(({ method }) =>
      method === 'editMessageText' ? 'Bad Request: BUTTON_TYPE_INVALID' : null,
    )
    await createMessenger(api).send(CUSTOMER, question('Дальше?', 1), 5)
    expect(calls.map(({ method }) => method)).toEqual(['editMessageText', 'sendMessage'])
  })

  test('what is refused in every form is refused, with the first reason', async () => {
    const { api } = await startScript(() => 'Bad Request: SOMETHING_NEW')
    expect(await failureOf(createMessenger(api).send(CUSTOMER, question('а'), null))).toMatchObject({
      reason: 'bad-request',
      message: 'sendMessage: 400 Bad Request: SOMETHING_NEW',
    })
  })

  test('a topic is made and shown without an icon that is not taken', async () => {
    const stickers = [{ emoji: '❗', custom_emoji_id: '9' }]
    const { api, calls } = await startScript(({ method, params }) => {
      if (method === 'getForumTopicIconStickers') return { ok: true, result: stickers }
      return 'icon_custom_emoji_id' in params ? 'Bad Request: DOCUMENT_INVALID' : null
    })
    const desk = createDeskMessenger(api)
    expect(await desk.makeTopic(GROUP, { name: '#1', icon: 'waiting' })).toBe(7)
    await desk.showLook(GROUP, 7, { name: '#2', icon: 'waiting' })
    expect(
      calls.filter(({ params }) => params['name'] === '#2').map(({ params }) => params['icon_custom_emoji_id']),
    ).toEqual(['9', undefined])
  })

  test('General is opened again for what has to be said there', async () => {
    let isClosed = true
    const { api, calls } = await startScript(({ method }) => {
      if (method === 'reopenGeneralForumTopic') isClosed = false
      return method === 'sendMessage' && isClosed ? 'Bad Request: TOPIC_CLOSED' : null
    })
    await createDeskMessenger(api).post({ group: GROUP, thread: null }, 'Всё готово', [], null)
    expect(calls.map(({ method }) => method)).toEqual(['sendMessage', 'reopenGeneralForumTopic', 'sendMessage'])
  })
})

describe('a token that Telegram does not know for a moment', () => {
  test('only delays a message', async () => {
    const { api } = await startScript(() => UNKNOWN_TOKEN)
    const failure = await failureOf(createMessenger(api).send(CUSTOMER, question('а'), null))
    expect(failure).toBeInstanceOf(TemporaryError)
  })

  test('is asked for again at the start, and again', async () => {
    const me = { ok: true, result: { id: 1, username: 'tester_bot' } }
    const { api } = await startScript((_, count) => (count < 3 ? UNKNOWN_TOKEN : me))
    expect(await readBotIdentity(api, 1)).toEqual({ id: 1, username: 'tester_bot' })
    const { api: revoked } = await startScript(() => UNKNOWN_TOKEN)
    expect(await failureOf(readBotIdentity(revoked, 1))).toMatchObject({ reason: 'unauthorized' })
  })

  test('does not end the polling', async () => {
    const stopper = new AbortController()
    const update = { update_id: 9, message: { text: 'а' } }
    const { api } = await startScript(({ method }, count) => {
      if (method !== 'getUpdates') return { ok: true, result: true }
      return count === 2 ? UNKNOWN_TOKEN : { ok: true, result: [update] }
    })
    const store = async (): Promise<void> => stopper.abort()
    await poll({ api, store, signal: stopper.signal })
    expect(stopper.signal.aborted).toBe(true)
  })
})

test.each([
  [{ ok: false, error_code: 400 }, RefusedError],
  [{ ok: false, error_code: 500 }, TemporaryError],
  [{ ok: false }, TemporaryError],
  [{ ok: false, description: 'Bad Request: no code' }, TemporaryError],
])('an answer without its description or code is an answer: %j', async (said, kind) => {
  const { api } = await startScript(() => said)
  expect(await failureOf(createDeskMessenger(api).post({ group: GROUP, thread: null }, 'а', [], null))).toBeInstanceOf(
    kind,
  )
})

test('a server that does not hold empty polls is asked once a second', async () => {
  const stopper = new AbortController()
  const { api, calls } = await startScript(() => ({ ok: true, result: [] }))
  setTimeout(() => stopper.abort(), 1_500)
  await poll({ api, store: async () => undefined, signal: stopper.signal })
  expect(calls.filter(({ method }) => method === 'getUpdates').length).toBe(2)
})

test('a server with --local gives a path on the disk that both share', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'bot-api-')), 'list.csv')
  writeFileSync(file, '375290003001;Склад')
  const at = (place: string) => ({ ok: true, result: { file_id: 'f', file_unique_id: 'u', file_path: place } })
  const shared = await startScript(() => at(file))
  expect(String(await createMessenger(shared.api).download('f', 100))).toBe('375290003001;Склад')
  expect(await failureOf(createMessenger(shared.api).download('f', 5))).toMatchObject({ reason: 'too-big' })
  const elsewhere = await startScript(() => at('/nowhere/list.csv'))
  expect(await failureOf(createMessenger(elsewhere.api).download('f', 100))).toMatchObject({ reason: 'bad-request' })
})

describe('a group', () => {
  const knows = (id: number) =>
    startScript(({ params }) => (params['chat_id'] === id ? null : 'Bad Request: chat not found'))

  test.each([GROUP, -1234567890, 1234567890])('is found by %i', async (written) => {
    const { api } = await knows(GROUP)
    expect(await findGroupId(api, written)).toBe(GROUP)
  })

  test('of the old kind keeps its id, and one that nobody knows too', async () => {
    const { api } = await knows(-555)
    expect(await findGroupId(api, -555)).toBe(-555)
    expect(await findGroupId(api, -777)).toBe(-777)
  })
})
