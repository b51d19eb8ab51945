import { GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { RefusedError, TemporaryError } from '../../../src/core/ports/messenger-errors.ts'
import { createTelegramApi, readBotIdentity } from '../../../src/adapters/telegram/create-telegram-api.ts'
import { callTelegram, toFailure } from '../../../src/adapters/telegram/call-telegram.ts'
import { startBot, startServer, TOKEN } from './bot.ts'

const answer = (error_code: number, description: string, parameters = {}): GrammyError =>
  new GrammyError('failed', { ok: false, error_code, description, parameters }, 'sendMessage', { text: 'secret words' })

const notModified =
  'Bad Request: message is not modified: specified new message content and reply markup are exactly the same ' +
  'as a current content and reply markup of the message'

describe('a refusal of Telegram', () => {
  test.each([
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'blocked'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'blocked'],
    [403, "Forbidden: the bot can't send messages to the bot", 'gone'],
    [400, 'Bad Request: chat not found', 'gone'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'gone'],
    [403, 'Forbidden: bot is not a member of the supergroup chat', 'gone'],
    [403, 'Forbidden: the group chat was deleted', 'gone'],
    [400, 'Bad Request: group chat was upgraded to a supergroup chat', 'gone'],
    [400, notModified, 'no-change'],
    [400, 'Bad Request: TOPIC_NOT_MODIFIED', 'no-change'],
    [400, 'Bad Request: message to edit not found', 'target-lost'],
    [400, 'Bad Request: message to delete not found', 'target-lost'],
    [400, 'Bad Request: message to be replied not found', 'target-lost'],
    [400, "Bad Request: message can't be deleted", 'target-lost'],
    [400, "Bad Request: message can't be deleted for everyone", 'target-lost'],
    [400, "Bad Request: message can't be edited", 'target-lost'],
    [400, 'Bad Request: there is no text in the message to edit', 'target-lost'],
    [400, 'Bad Request: query is too old and response timeout expired or query ID is invalid', 'stale'],
    [400, 'Bad Request: message thread not found', 'thread-lost'],
    [400, 'Bad Request: TOPIC_DELETED', 'thread-lost'],
    [400, 'Bad Request: TOPIC_ID_INVALID', 'thread-lost'],
    [400, 'Bad Request: TOPIC_CLOSED', 'thread-closed'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'no-rights'],
    [400, 'Bad Request: not enough rights to create a topic', 'no-rights'],
    [400, 'Bad Request: not enough rights to edit the topic', 'no-rights'],
    [400, 'Bad Request: not enough rights to manage pinned messages in the chat', 'no-rights'],
    [400, 'Bad Request: have no write access to the chat', 'no-rights'],
    [400, 'Bad Request: CHAT_ADMIN_REQUIRED', 'no-rights'],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'no-rights'],
    [403, 'Forbidden: CHAT_SEND_PHOTOS_FORBIDDEN', 'no-rights'],
    [400, 'Bad Request: the chat is not a forum', 'no-rights'],
    [400, 'Bad Request: the chat is not a supergroup forum', 'no-rights'],
    [400, 'Bad Request: message to copy not found', 'target-lost'],
    [400, 'Bad Request: message to react not found', 'target-lost'],
    [400, 'Bad Request: there is no caption in the message to edit', 'target-lost'],
    [400, "Bad Request: messages can't be forwarded", 'target-lost'],
    [400, "Bad Request: the message can't be copied", 'bad-request'],
    [404, 'Not Found: method not found', 'bad-request'],
    [400, 'Bad Request: message is too long', 'bad-request'],
    [400, 'Bad Request: BUTTON_DATA_INVALID', 'bad-request'],
    [400, 'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"', 'bad-request'],
    [400, 'Bad Request: message text is empty', 'bad-request'],
  ])('%i %s is %s', (code, description, reason) => {
    const failure = toFailure(answer(code, description))
    expect(failure).toBeInstanceOf(RefusedError)
    expect(failure).toMatchObject({ reason, message: `sendMessage: ${code} ${description}` })
  })
})

test('a group that became a supergroup has another id', () => {
  const failure = toFailure(
    answer(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -1005 }),
  )
  expect(failure).toMatchObject({ name: 'RefusedError', reason: 'moved', movedTo: -1005 })
  expect(toFailure(answer(400, 'Bad Request: TOPIC_CLOSED'))).toMatchObject({ movedTo: null })
})

describe('a failure that passes', () => {
  test.each([
    [429, 'Too Many Requests: retry after 17', { retry_after: 17 }, 17_000],
    [429, 'Too Many Requests', {}, 3_000],
    [
      409,
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      {},
      1_000,
    ],
    [500, 'Internal Server Error: restart', {}, 1_000],
    [502, 'Bad Gateway', {}, 1_000],
  ])('is %i %s', (code, description, parameters, retryAfterMs) => {
    const failure = toFailure(answer(code, description, parameters))
    expect(failure).toBeInstanceOf(TemporaryError)
    expect(failure).toMatchObject({ retryAfterMs })
  })

  test('is no answer at all, and tells neither the token nor what was sent', () => {
    const cause = Object.assign(new Error(`connect to http://127.0.0.1/bot${TOKEN}/sendMessage`), {
      code: 'ECONNRESET',
    })
    const failure = toFailure(new HttpError("Network request for 'sendMessage' failed!", cause))
    expect(failure).toBeInstanceOf(TemporaryError)
    expect(failure).toMatchObject({ message: "Network request for 'sendMessage' failed! ECONNRESET", cause: undefined })
    expect(toFailure(answer(400, 'Bad Request: message is too long'))).not.toHaveProperty('payload')
  })

  test('is not a bug of ours', () => {
    const bug = new TypeError('not a function')
    expect(toFailure(bug)).toBe(bug)
  })
})

describe('the client', () => {
  const faults = ['500', '502', 'reset-before', 'reset-after'] as const
  test.each(faults)('meets %s as a failure that passes, and does not ask twice', async (kind) => {
    const { api, control, anna } = await startBot()
    control.addFault({ method: 'sendMessage', kind })
    await expect(callTelegram(api.sendMessage(anna.id, 'x'))).rejects.toBeInstanceOf(TemporaryError)
    expect(control.log({ method: 'sendMessage' })).toHaveLength(1)
  })

  test('minds how long Telegram asks to wait', async () => {
    const { api, control, anna } = await startBot()
    control.addFault({ method: 'sendMessage', kind: '429', retry_after: 7 })
    await expect(callTelegram(api.sendMessage(anna.id, 'x'))).rejects.toMatchObject({
      name: 'TemporaryError',
      retryAfterMs: 7_000,
    })
  })

  test('knows the bot by its token', async () => {
    const { url } = await startBot()
    expect(await readBotIdentity(createTelegramApi({ token: TOKEN, root: `${url}/` }))).toEqual({
      id: 100001,
      username: 'tester_bot',
    })
    await expect(readBotIdentity(createTelegramApi({ token: '100002:other', root: url }))).rejects.toMatchObject({
      reason: 'unauthorized',
    })
  })

  test('meets an answer that is not JSON, and a server that is not there, as failures that pass', async () => {
    const root = await startServer(502, '<html>Bad Gateway</html>')
    await expect(readBotIdentity(createTelegramApi({ token: TOKEN, root }))).rejects.toBeInstanceOf(TemporaryError)
    await expect(readBotIdentity(createTelegramApi({ token: TOKEN, root: 'http://127.0.0.1:1' }))).rejects.toThrow(
      'ECONNREFUSED',
    )
  })
})
