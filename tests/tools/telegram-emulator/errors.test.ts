import { describe, expect, test } from 'vitest'
import { emulated, type Reply, TOKEN } from './emulator-stage.ts'

const words = ({ status, error_code, description }: Reply): string => `${status}/${error_code} ${description}`
const bad = (what: string): string => `400/400 Bad Request: ${what}`

describe('refusals are worded as the Bot API server words them', () => {
  test('for what can be read from the parameters of sendMessage', async () => {
    const { anna, call } = await emulated()
    const send = async (params: Readonly<Record<string, unknown>>): Promise<string> =>
      words(await call('sendMessage', { chat_id: anna.id, text: 'hello', ...params }))
    expect(await send({ text: '' })).toBe(bad('message text is empty'))
    expect(await send({ text: ' \n ' })).toBe(bad('text must be non-empty'))
    expect(await send({ text: 'я'.repeat(4_097) })).toBe(bad('message is too long'))
    expect(await send({ text: 'я'.repeat(20_000) })).toBe(bad('text is too long'))
    expect(await send({ parse_mode: 'BBCode' })).toBe(bad('unsupported parse_mode'))
    expect(await send({ chat_id: '' })).toBe(bad('chat_id is empty'))
    expect(await send({ chat_id: 1 })).toBe(bad('chat not found'))
    expect(await send({ reply_markup: null })).toBe(bad('object expected as reply markup'))
    expect(await send({ reply_markup: '{' })).toBe(bad("can't parse reply keyboard markup JSON object"))
    expect(await send({ reply_markup: { inline_keyboard: [[{ text: 'x' }]] } })).toBe(
      bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    )
    expect(
      await send({ reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'y', style: 'loud' }]] } }),
    ).toBe(bad("can't parse inline keyboard button: invalid button style specified"))
    expect(await send({ reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'я'.repeat(33) }]] } })).toBe(
      bad('BUTTON_DATA_INVALID'),
    )
    expect(await send({ reply_parameters: { message_id: 4_000 } })).toBe(bad('message to be replied not found'))
    expect(await send({ message_thread_id: 7 })).toBe(bad('message thread not found'))
  })

  test("and the first thing wrong in the server's order is the one that is told", async () => {
    const { call } = await emulated()
    const everything = {
      chat_id: 1,
      text: '',
      parse_mode: 'HTML',
      reply_markup: 'nonsense',
      reply_parameters: 'nonsense',
      message_thread_id: 5,
    }
    expect((await call('sendMessage', everything)).description).toBe('Bad Request: message text is empty')
    expect((await call('sendMessage', { ...everything, text: '<b>' })).description).toMatch(
      /^Bad Request: can't parse entities/,
    )
    expect((await call('sendMessage', { ...everything, text: 'x' })).description).toBe(
      "Bad Request: can't parse reply parameters JSON object",
    )
    expect(
      (await call('sendMessage', { ...everything, text: 'x', reply_parameters: { message_id: 9 } })).description,
    ).toBe("Bad Request: can't parse reply keyboard markup JSON object")
    expect(
      (await call('sendMessage', { ...everything, text: 'x', reply_parameters: { message_id: 9 }, reply_markup: {} }))
        .description,
    ).toBe('Bad Request: chat not found')
  })

  test('for people who cannot be written to', async () => {
    const { control, anna, call } = await emulated()
    const send = async (chat_id: number): Promise<string> =>
      words(await call('sendMessage', { chat_id, text: 'hello' }))
    control.block({ user: anna.id })
    expect(await send(anna.id)).toBe('403/403 Forbidden: bot was blocked by the user')
    control.unblock({ user: anna.id })
    expect((await call('sendMessage', { chat_id: anna.id, text: 'hello' })).ok).toBe(true)
    const stranger = control.addUser({ first_name: 'Boris' })
    expect(await send(stranger.id)).toBe(bad('chat not found'))
    control.addGroup({ title: 'Desk', members: [stranger.id], bot_as: 'member' })
    expect(await send(stranger.id)).toBe("403/403 Forbidden: bot can't initiate conversation with a user")
    control.deactivate({ user: anna.id })
    expect(await send(anna.id)).toBe('403/403 Forbidden: user is deactivated')
  })

  test('for groups the bot is not in, or no longer there', async () => {
    const { control, call } = await emulated()
    const send = async (chat_id: number): Promise<Reply> => call('sendMessage', { chat_id, text: 'hello' })
    const desk = control.addGroup({ title: 'Desk', bot_as: 'member' })
    control.removeMember({ chat: desk.id })
    expect(words(await send(desk.id))).toBe('403/403 Forbidden: bot was kicked from the supergroup chat')
    control.addMember({ chat: desk.id })
    await call('leaveChat', { chat_id: desk.id })
    expect(words(await send(desk.id))).toBe('403/403 Forbidden: bot is not a member of the supergroup chat')
    const small = control.addGroup({ title: 'Small', kind: 'group', bot_as: 'member' })
    const { id } = control.migrate({ chat: small.id })
    const moved = await send(small.id)
    expect(words(moved)).toBe(bad('group chat was upgraded to a supergroup chat'))
    expect(moved.parameters).toEqual({ migrate_to_chat_id: id })
    control.deleteGroup({ chat: id })
    expect(words(await send(id))).toBe('403/403 Forbidden: the group chat was deleted')
  })

  test('for messages that are not there, and edits that cannot be', async () => {
    const { api, anna, call } = await emulated()
    const chat_id = anna.id
    const missing = { chat_id, from_chat_id: chat_id, message_id: 9_999 }
    expect(words(await call('editMessageText', { ...missing, text: 'x' }))).toBe(bad('message to edit not found'))
    expect(words(await call('deleteMessage', missing))).toBe(bad('message to delete not found'))
    expect(words(await call('copyMessage', missing))).toBe(bad('message to copy not found'))
    expect(words(await call('forwardMessage', missing))).toBe(bad('message to forward not found'))
    expect(words(await call('pinChatMessage', missing))).toBe(bad('message to pin not found'))
    expect(words(await call('setMessageReaction', missing))).toBe(bad('message to react not found'))
    expect(words(await call('deleteMessage', { message_id: 1 }))).toBe(bad('chat identifier is not specified'))
    expect(words(await call('deleteMessage', { chat_id }))).toBe(bad('message identifier is not specified'))
    expect(
      words(await call('deleteMessages', { chat_id, message_ids: Array.from({ length: 101 }, (_, i) => i + 1) })),
    ).toBe(bad('too many message identifiers specified'))
    expect((await call('deleteMessages', { chat_id, message_ids: [9_998, 9_999] })).result).toBe(true)
    const { message_id } = await api.sendMessage(chat_id, 'same')
    expect(words(await call('editMessageText', { chat_id, message_id, text: 'same' }))).toBe(
      bad(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and ' +
          'reply markup of the message',
      ),
    )
    const photo = await api.sendPhoto(chat_id, 'https://example.com/cat.jpg')
    expect(words(await call('editMessageText', { chat_id, message_id: photo.message_id, text: 'x' }))).toBe(
      bad('there is no text in the message to edit'),
    )
    expect(
      words(await call('editMessageCaption', { chat_id, message_id: photo.message_id, caption: 'я'.repeat(1_025) })),
    ).toBe(bad('message caption is too long'))
  })

  test('for stale presses, unknown files, actions and reactions', async () => {
    const { anna, call } = await emulated()
    const chat_id = anna.id
    expect(words(await call('answerCallbackQuery', { callback_query_id: '1' }))).toBe(
      bad('query is too old and response timeout expired or query ID is invalid'),
    )
    expect(words(await call('sendChatAction', { chat_id, action: 'dance' }))).toBe(
      bad('wrong parameter action in request'),
    )
    expect(words(await call('getFile', { file_id: '?' }))).toBe(bad('invalid file_id'))
    expect(words(await call('getFile', { file_id: 'AgACphoto_never-seen' }))).toBe(
      bad('wrong file_id or the file is temporarily unavailable'),
    )
    expect(words(await call('sendPhoto', { chat_id, photo: 'never-seen' }))).toBe(
      bad('wrong file identifier/HTTP URL specified'),
    )
    expect(words(await call('sendMediaGroup', { chat_id, media: [] }))).toBe(bad('there are no messages to send'))
  })

  test('for tokens, methods and paths that do not exist', async () => {
    const { emulator, call, control, anna } = await emulated()
    const at = async (path: string): Promise<string> => {
      const response = await fetch(`${emulator.url}${path}`)
      return `${response.status} ${await response.text()}`
    }
    expect(words(await call('sendTelepathy'))).toBe('404/404 Not Found: method not found')
    expect(control.state().unknown_methods).toEqual({ sendTelepathy: 1 })
    expect(control.log({ method: 'sendTelepathy' })[0]?.status).toBe(404)
    expect(await at('/elsewhere')).toBe('404 {"ok":false,"error_code":404,"description":"Not Found"}')
    expect(await at('/botnonsense/getMe')).toBe(
      '401 {"ok":false,"error_code":401,"description":"Unauthorized: invalid token specified"}',
    )
    expect(await at('/bot100001:wrong/getMe')).toBe('401 {"ok":false,"error_code":401,"description":"Unauthorized"}')
    control.revokeToken({})
    expect(words(await call('sendMessage', { chat_id: anna.id, text: 'x' }))).toBe('401/401 Unauthorized')
  })
})

test("parameters are understood alike as JSON, a form, a query and multipart, in any case of the method's name", async () => {
  const { emulator, anna } = await emulated()
  const url = `${emulator.url}/bot${TOKEN}/SENDmessage`
  const markup = JSON.stringify({ inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] })
  const values = { chat_id: `${anna.id}`, text: '5', reply_markup: markup, protect_content: 'true' }
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  const answers = await Promise.all([
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...values, chat_id: anna.id, text: 5, protect_content: true }),
    }),
    fetch(url, { method: 'POST', body: new URLSearchParams(values) }),
    fetch(`${url}?${new URLSearchParams(values).toString()}`),
    fetch(url, { method: 'POST', body: form }),
  ])
  for (const answer of answers) {
    expect(await answer.json()).toMatchObject({
      ok: true,
      result: {
        text: '5',
        has_protected_content: true,
        reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] },
      },
    })
  }
})
