import { InputFile } from 'grammy'
import type { Message } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { emulated, refusal, TOKEN } from './emulator-stage.ts'

const button = {
  inline_keyboard: [
    [
      { text: 'Yes', callback_data: 'yes' },
      { text: 'No', callback_data: 'no' },
    ],
  ],
}
const contactKey = {
  keyboard: [[{ text: 'My number', request_contact: true as const }], [{ text: 'Later' }]],
  resize_keyboard: true,
}

describe('what a person does reaches the bot', () => {
  test('a deep link comes as /start with its payload, and nothing else', async () => {
    const { control, drain } = await emulated()
    const boris = control.addUser({ first_name: 'Boris', last_name: 'B', username: 'boris', language_code: 'be' })
    control.start({ user: boris.id, payload: 'missing-sms' })
    const updates = await drain()
    expect(updates).toHaveLength(1)
    expect(updates[0]?.message).toMatchObject({
      from: {
        id: boris.id,
        is_bot: false,
        first_name: 'Boris',
        last_name: 'B',
        username: 'boris',
        language_code: 'be',
      },
      chat: { id: boris.id, type: 'private', first_name: 'Boris', last_name: 'B', username: 'boris' },
      text: '/start missing-sms',
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
    })
  })

  test('an edit comes once, with its date, and not when nothing changed', async () => {
    const { control, anna, drain } = await emulated()
    const { message_id } = control.send({ user: anna.id, text: 'helo' })
    control.edit({ user: anna.id, message_id, text: 'hello' })
    control.edit({ user: anna.id, message_id, text: 'hello' })
    const updates = await drain()
    expect(updates.map((update) => Object.keys(update)[1])).toEqual(['message', 'edited_message'])
    expect(updates[1]?.edited_message).toMatchObject({ message_id, text: 'hello', edit_date: expect.any(Number) })
  })

  test('a deleted message is gone without a word', async () => {
    const { control, api, anna, drain } = await emulated()
    const { message_id } = control.send({ user: anna.id, text: 'oops' })
    await drain()
    control.delete({ user: anna.id, message_id })
    expect(await drain()).toEqual([])
    const texts = (with_deleted: boolean): readonly (string | undefined)[] =>
      control.chat({ chat: anna.id, with_deleted }).messages.map(({ text }) => text)
    expect(texts(false)).toEqual(['/start'])
    expect(texts(true)).toEqual(['/start', 'oops'])
    expect(await refusal(api.sendMessage(anna.id, 'x', { reply_parameters: { message_id } }))).toContain(
      'message to be replied not found',
    )
  })

  test('blocking and coming back are my_chat_member, with /start behind it', async () => {
    const { control, anna, drain } = await emulated()
    control.block({ user: anna.id })
    control.start({ user: anna.id })
    const [blocked, back, start] = await drain()
    expect(blocked?.my_chat_member).toMatchObject({
      chat: { id: anna.id, type: 'private' },
      from: { id: anna.id },
      old_chat_member: { status: 'member', user: { id: 100001, is_bot: true } },
      new_chat_member: { status: 'kicked', until_date: 0, user: { id: 100001 } },
    })
    expect(back?.my_chat_member).toMatchObject({
      old_chat_member: { status: 'kicked' },
      new_chat_member: { status: 'member' },
    })
    expect(start?.message?.text).toBe('/start')
  })

  test('a press brings the whole message and the data; its answer is a toast on the phone', async () => {
    const { control, api, anna, drain } = await emulated()
    const sent = await api.sendMessage(anna.id, 'Sure?', { reply_markup: button })
    control.press({ user: anna.id, message_id: sent.message_id, text: 'No' })
    const [update] = await drain()
    const query = update?.callback_query
    expect(query).toMatchObject({
      from: { id: anna.id },
      data: 'no',
      message: { message_id: sent.message_id, text: 'Sure?', reply_markup: button },
    })
    expect(typeof query?.id).toBe('string')
    expect(typeof query?.chat_instance).toBe('string')
    await api.answerCallbackQuery(query?.id ?? '', { text: 'Fine', show_alert: true })
    expect(control.chat({ chat: anna.id }).toasts).toMatchObject([
      { callback_query_id: query?.id, text: 'Fine', show_alert: true },
    ])
    control.press({ user: anna.id, message_id: 77_777, data: 'forged' })
    const [forged] = await drain()
    expect(forged?.callback_query).toMatchObject({
      data: 'forged',
      message: { message_id: 77_777, date: 0, chat: { id: anna.id } },
    })
    control.advanceClock({ advance_ms: 61_000 })
    expect(await refusal(api.answerCallbackQuery(forged?.callback_query?.id ?? ''))).toContain('query is too old')
  })

  test("a shared contact is their own with their id, or somebody else's", async () => {
    const { control, api, anna, drain } = await emulated()
    const asked = await api.sendMessage(anna.id, 'Your number?', { reply_markup: contactKey })
    control.replyKey({ user: anna.id, text: 'My number' })
    control.shareContact({ user: anna.id, contact: { phone_number: '+79161234567', first_name: 'Mother' } })
    control.send({
      user: anna.id,
      contact: { phone_number: '79161234567', first_name: 'X', user_id: 5 },
      forwarded_from: 'Somebody',
    })
    control.replyKey({ user: anna.id, text: 'Later' })
    const [own, other, forwarded, later] = (await drain()).map((update) => update.message)
    expect(own).toMatchObject({
      contact: { phone_number: anna.phone, first_name: 'Anna', user_id: anna.id },
      reply_to_message: { message_id: asked.message_id },
    })
    expect(other?.contact).toEqual({ phone_number: '+79161234567', first_name: 'Mother' })
    expect(forwarded).toMatchObject({
      contact: { user_id: 5 },
      forward_origin: { type: 'hidden_user', sender_user_name: 'Somebody' },
    })
    expect(later?.text).toBe('Later')
  })

  test('media, stickers, places and albums come as the Bot API shapes them', async () => {
    const { control, anna, drain } = await emulated()
    control.send({ user: anna.id, sticker: { emoji: '😀' } })
    control.send({ user: anna.id, voice: { duration: 3 } })
    control.send({ user: anna.id, photo: {}, caption: 'see example.com' })
    control.send({ user: anna.id, document: { file_name: 'a.pdf', mime_type: 'application/pdf' } })
    control.send({ user: anna.id, animation: {} })
    control.send({ user: anna.id, location: { latitude: 1, longitude: 2 } })
    control.album({ user: anna.id, items: [{ photo: {} }, { photo: {}, caption: 'two' }] })
    const messages = (await drain()).map((update) => update.message)
    expect(messages[0]?.sticker).toMatchObject({ emoji: '😀', type: 'regular', is_animated: false })
    expect(messages[1]?.voice).toMatchObject({ duration: 3, mime_type: 'audio/ogg' })
    expect(messages[2]).toMatchObject({
      caption: 'see example.com',
      caption_entities: [{ type: 'url', offset: 4, length: 11 }],
    })
    expect(messages[2]?.photo?.length).toBe(2)
    expect(messages[3]?.document).toMatchObject({ file_name: 'a.pdf', mime_type: 'application/pdf' })
    expect(messages[4]?.animation?.file_id).toBe(messages[4]?.document?.file_id)
    expect(messages[5]?.location).toEqual({ latitude: 1, longitude: 2 })
    expect(messages[6]?.media_group_id).toBe(messages[7]?.media_group_id)
    expect(typeof messages[7]?.media_group_id).toBe('string')
    expect((messages[7]?.message_id ?? 0) - (messages[6]?.message_id ?? 0)).toBe(1)
  })

  test('a reply carries the message replied to, one level deep, and a quote', async () => {
    const { control, api, anna, drain } = await emulated()
    const first = await api.sendMessage(anna.id, 'What is your name?')
    const second = control.send({ user: anna.id, text: 'Anna', reply_to: first.message_id, quote: 'your name' })
    control.send({ user: anna.id, text: 'sorry', reply_to: second.message_id })
    const [reply, deeper] = (await drain()).map((update) => update.message)
    expect(reply).toMatchObject({
      reply_to_message: { message_id: first.message_id },
      quote: { text: 'your name', position: 8 },
    })
    expect(deeper?.reply_to_message?.text).toBe('Anna')
    expect(deeper?.reply_to_message?.reply_to_message).toBeUndefined()
  })
})

describe('what a bot sends', () => {
  test('comes back without reply keyboards, without false booleans, and makes no update', async () => {
    const { control, api, anna, drain } = await emulated()
    const sent = await api.sendMessage(anna.id, '  5 😀 @somebody #tag  ', { reply_markup: contactKey })
    expect(sent).toEqual({
      message_id: expect.any(Number),
      date: expect.any(Number),
      text: '5 😀 @somebody #tag',
      from: { id: 100001, is_bot: true, first_name: 'Test bot', username: 'tester_bot' },
      chat: { id: anna.id, type: 'private', first_name: 'Anna' },
      entities: [
        { type: 'mention', offset: 5, length: 9 },
        { type: 'hashtag', offset: 15, length: 4 },
      ],
    })
    expect(control.chat({ chat: anna.id }).reply_keyboard).toMatchObject({
      message_id: sent.message_id,
      keyboard: contactKey.keyboard,
      resize: true,
    })
    expect(await drain()).toEqual([])
    await api.sendMessage(anna.id, 'gone', { reply_markup: { remove_keyboard: true } })
    expect(control.chat({ chat: anna.id }).reply_keyboard).toBeNull()
  })

  test('can be edited at any time, unless it ever had a keyboard below the input line', async () => {
    const { control, api, anna } = await emulated()
    const plain = await api.sendMessage(anna.id, 'one', { reply_markup: button })
    const withKeys = await api.sendMessage(anna.id, 'keys', { reply_markup: contactKey })
    const forced = await api.sendMessage(anna.id, 'forced', { reply_markup: { force_reply: true } })
    control.advanceClock({ advance_ms: 72 * 3_600_000 })
    const edited = await api.editMessageText(anna.id, plain.message_id, 'two')
    expect(edited).toMatchObject({ text: 'two', edit_date: expect.any(Number) })
    expect(edited).not.toHaveProperty('reply_markup')
    for (const { message_id } of [withKeys, forced]) {
      expect(await refusal(api.editMessageText(anna.id, message_id, 'x'))).toBe(
        "400 Bad Request: message can't be edited",
      )
    }
    expect(await refusal(api.deleteMessage(anna.id, plain.message_id))).toBe(
      "400 Bad Request: message can't be deleted for everyone",
    )
  })

  test('keeps its words when only its buttons are edited', async () => {
    const { api, anna } = await emulated()
    const { message_id } = await api.sendMessage(anna.id, '*bold*', { parse_mode: 'MarkdownV2', reply_markup: button })
    expect(await api.editMessageReplyMarkup(anna.id, message_id, {})).toMatchObject({
      text: 'bold',
      entities: [{ type: 'bold' }],
    })
    expect(await refusal(api.editMessageReplyMarkup(anna.id, message_id, {}))).toContain('message is not modified')
    expect(await api.editMessageReplyMarkup(anna.id, message_id, { reply_markup: button })).toMatchObject({
      reply_markup: button,
    })
  })

  test('can be copied without a trace and forwarded with one', async () => {
    const { control, api, anna } = await emulated()
    const boris = control.addUser({ first_name: 'Boris' })
    control.start({ user: boris.id })
    const photo = control.send({ user: anna.id, photo: {}, caption: 'mine' })
    const copy = await api.copyMessage(boris.id, anna.id, photo.message_id, { caption: 'hers' })
    expect(Object.keys(copy)).toEqual(['message_id'])
    const forward = await api.forwardMessage(boris.id, anna.id, photo.message_id)
    expect(forward).toMatchObject({ caption: 'mine', forward_origin: { type: 'user', sender_user: { id: anna.id } } })
    const seen = control.chat({ chat: boris.id }).messages.find(({ message_id }) => message_id === copy.message_id)
    expect(seen?.message).toMatchObject({ caption: 'hers', photo: photo.message.photo })
    expect(seen?.message).not.toHaveProperty('forward_origin')
    const secret = await api.sendMessage(anna.id, 'secret', { protect_content: true })
    expect(await refusal(api.forwardMessage(boris.id, anna.id, secret.message_id))).toBe(
      "400 Bad Request: message has protected content and can't be forwarded",
    )
    expect(await api.copyMessages(boris.id, anna.id, [photo.message_id, 88_888])).toHaveLength(1)
    await api.copyMessages(boris.id, anna.id, [photo.message_id], { remove_caption: true })
    const captions = control
      .chat({ chat: boris.id })
      .messages.slice(-2)
      .map(({ message }) => message.caption)
    expect(captions).toEqual(['mine', undefined])
    expect(await refusal(api.forwardMessages(boris.id, anna.id, [88_888]))).toBe(
      "400 Bad Request: messages can't be forwarded",
    )
  })

  test('may be files and albums, which can be loaded again', async () => {
    const { emulator, api, anna } = await emulated()
    const sent = await api.sendDocument(anna.id, new InputFile(Buffer.from('contents'), 'note.txt'), {
      caption: '<i>note</i>',
      parse_mode: 'HTML',
    })
    expect(sent).toMatchObject({
      document: { file_name: 'note.txt', file_size: 8 },
      caption: 'note',
      caption_entities: [{ type: 'italic' }],
    })
    const file = await api.getFile(sent.document.file_id)
    expect(await (await fetch(`${emulator.url}/file/bot${TOKEN}/${file.file_path}`)).text()).toBe('contents')
    expect((await api.sendDocument(anna.id, sent.document.file_id)).document.file_unique_id).toBe(
      sent.document.file_unique_id,
    )
    expect(await refusal(api.sendPhoto(anna.id, sent.document.file_id))).toContain(
      "can't use file of type Document as Photo",
    )
    const album: readonly Message[] = await api.sendMediaGroup(anna.id, [
      { type: 'photo', media: new InputFile(Buffer.from('a'), 'a.jpg') },
      { type: 'photo', media: 'https://example.com/b.jpg', caption: 'b' },
    ])
    expect(new Set(album.map((message) => message.media_group_id)).size).toBe(1)
    expect(album[1]?.caption).toBe('b')
  })

  test('typing lasts five seconds or until the next message', async () => {
    const { control, api, anna } = await emulated()
    await api.sendChatAction(anna.id, 'typing')
    expect(control.chat({ chat: anna.id }).typing).toMatchObject({ action: 'typing' })
    control.advanceClock({ advance_ms: 5_001 })
    expect(control.chat({ chat: anna.id }).typing).toBeNull()
    await api.sendChatAction(anna.id, 'typing')
    await api.sendMessage(anna.id, 'here')
    expect(control.chat({ chat: anna.id }).typing).toBeNull()
  })

  test('can be pinned, which is told, and reacted to, once', async () => {
    const { control, api, anna, drain } = await emulated()
    const { message_id } = await api.sendMessage(anna.id, 'rules')
    await api.pinChatMessage(anna.id, message_id)
    const [update] = await drain()
    expect(update?.message).toMatchObject({ from: { id: 100001 }, pinned_message: { message_id, text: 'rules' } })
    expect((await api.getChat(anna.id)).pinned_message?.message_id).toBe(message_id)
    await api.unpinChatMessage(anna.id)
    expect(await drain()).toEqual([])
    await api.setMessageReaction(anna.id, message_id, [{ type: 'emoji', emoji: '👍' }])
    expect(
      control.chat({ chat: anna.id }).messages.find((seen) => seen.message_id === message_id)?.reactions,
    ).toMatchObject([{ from: 100001 }])
  })
})

test('a chat remembers its last thousand messages', async () => {
  const { control, anna } = await emulated()
  for (let i = 0; i < 1_010; i++) control.send({ user: anna.id, text: `${i}` })
  const { messages } = control.chat({ chat: anna.id })
  expect(messages).toHaveLength(1_000)
  expect(messages.at(-1)?.text).toBe('1009')
})

test('commands, names and the menu button are kept by language and scope', async () => {
  const { control, api, anna } = await emulated()
  await api.setMyCommands([{ command: 'start', description: 'Begin' }])
  await api.setMyCommands([{ command: 'start', description: 'Начать' }], { language_code: 'ru' })
  expect(await api.getMyCommands({ language_code: 'ru' })).toEqual([{ command: 'start', description: 'Начать' }])
  expect(control.chat({ chat: anna.id }).commands).toEqual([{ command: 'start', description: 'Начать' }])
  await api.deleteMyCommands({ language_code: 'ru' })
  expect(control.chat({ chat: anna.id }).commands).toEqual([{ command: 'start', description: 'Begin' }])
  expect(await refusal(api.setMyCommands([{ command: '', description: 'x' }]))).toContain('command must be non-empty')
  await api.setMyDescription('what I do')
  expect(await api.getMyDescription()).toEqual({ description: 'what I do' })
  await api.setMyName('Dozvon')
  expect((await api.getMe()).first_name).toBe('Dozvon')
  await api.setChatMenuButton({ menu_button: { type: 'commands' } })
  expect(await api.getChatMenuButton()).toEqual({ type: 'commands' })
})
