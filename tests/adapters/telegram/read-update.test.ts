import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { unreadableKinds } from '../../../src/core/text/unreadable-kind.ts'
import { createReadUpdate } from '../../../src/adapters/telegram/create-read-update.ts'
import { startBot } from './bot.ts'

const DESK = -1001
const AT = 1_767_225_600_000
const bot = { id: 100001, username: 'tester_bot' }
const read = (update: unknown, reader = createReadUpdate(bot, new Set([DESK]))): unknown => reader(update, AT)

const from = { id: 42, is_bot: false, first_name: 'Anna', language_code: 'be' }
const chat = { id: 42, type: 'private', first_name: 'Anna' }
const group = { id: -1002, type: 'supergroup', title: 'Friends' }
const desk = { id: DESK, type: 'supergroup', title: 'Desk', is_forum: true }
const message = (content: object): object => ({
  update_id: 1,
  message: { message_id: 5, date: 1, from, chat, ...content },
})
const edited = (content: object): object => ({
  update_id: 1,
  edited_message: { message_id: 5, date: 1, edit_date: 2, from, chat, ...content },
})
const press = (content: object): object => ({
  update_id: 1,
  callback_query: { id: '77', from, message: { message_id: 5, date: 1, chat }, ...content },
})
const member = (place: object, before: object, after: object): object => {
  const statuses = { old_chat_member: { user: bot, ...before }, new_chat_member: { user: bot, ...after } }
  return { update_id: 1, my_chat_member: { chat: place, from, date: 1, ...statuses } }
}
const reaction = (old_reaction: readonly object[], new_reaction: readonly object[], content: object = {}): object => ({
  update_id: 1,
  message_reaction: { chat, user: from, message_id: 5, date: 1, old_reaction, new_reaction, ...content },
})
const [thumb, heart] = ['👍', '❤'].map((emoji) => ({ type: 'emoji', emoji })) as [object, object]
const custom = { type: 'custom_emoji', custom_emoji_id: '1' }
const event = (content: object): object => ({
  chatId: 42,
  event: { ...content, at: AT, language: 'be', firstName: 'Anna' },
})

const wrote = (text: string, forwarded = false): object => ({ kind: 'wrote', text, messageId: 5, forwarded })
const strange = { chatId: group.id, event: { kind: 'added-to-group', at: AT } }
const channel = { id: -1009, type: 'channel', title: 'News' }
const forward_origin = { type: 'hidden_user', sender_user_name: 'Boris', date: 1 }
const contact = { phone_number: '375291234567', first_name: 'Anna', user_id: 42 }
const photo = [{ file_id: 'a', file_unique_id: 'a', width: 1, height: 1 }]
const via_bot = { id: 9, is_bot: true, first_name: 'Other' }

describe('words of a customer', () => {
  test.each([
    ['a text', { text: 'Не приходит код' }, wrote('Не приходит код')],
    [
      'a mask whose signs became italics',
      { text: '29 777 12', entities: [{ type: 'italic', offset: 3, length: 3 }] },
      wrote('29 __777__ 12'),
    ],
    ['bold digits', { text: '77', entities: [{ type: 'bold', offset: 0, length: 2 }] }, wrote('**77**')],
    [
      'a link whose address its words hide',
      {
        text: 'Пишут: войдите тут',
        entities: [{ type: 'text_link', offset: 7, length: 11, url: 'http://mts-login.example/x' }],
      },
      wrote('Пишут: войдите тут (http://mts-login.example/x)'),
    ],
    [
      'a link that names its address',
      { text: 'http://a.example', entities: [{ type: 'text_link', offset: 0, length: 16, url: 'http://a.example/' }] },
      wrote('http://a.example'),
    ],
    ['words in italics', { text: 'Да 7', entities: [{ type: 'italic', offset: 0, length: 4 }] }, wrote('Да 7')],
    ['a forwarded text', { text: 'Ваш код', forward_origin }, wrote('Ваш код', true)],
    ['a forwarded command', { text: '/start', forward_origin }, wrote('/start', true)],
    ['words under a picture', { photo, caption: '+375291234567' }, { ...wrote('+375291234567'), below: 'photo' }],
    ['an answer', { text: 'Да', reply_to_message: { message_id: 4 } }, { ...wrote('Да'), replyTo: 4 }],
    ['a command', { text: '/menu' }, { kind: 'command', name: 'menu', payload: '', messageId: 5 }],
    ['a command in capitals', { text: '/HELP' }, { kind: 'command', name: 'help', payload: '', messageId: 5 }],
    [
      'a deep link',
      { text: '/start missing-sms' },
      { kind: 'command', name: 'start', payload: 'missing-sms', messageId: 5 },
    ],
    [
      'a command by name',
      { text: '/start@Tester_Bot x' },
      { kind: 'command', name: 'start', payload: 'x', messageId: 5 },
    ],
    ["another bot's command", { text: '/start@other_bot' }, wrote('/start@other_bot')],
    ['a path', { text: '/usr/bin' }, wrote('/usr/bin')],
  ])('%s', (_, content, expected) => {
    expect(read(message(content))).toEqual(event(expected))
  })

  test('come without a language when Telegram tells none', () => {
    expect(read(message({ text: 'x', from: { id: 42, is_bot: false, first_name: 'Anna' } }))).toEqual({
      chatId: 42,
      event: { kind: 'wrote', text: 'x', messageId: 5, forwarded: false, at: AT, firstName: 'Anna' },
    })
  })

  test('that were edited are told as such, and an edit without words is nothing', () => {
    expect(read(edited({ text: 'Да' }))).toEqual(event({ kind: 'edited', messageId: 5, text: 'Да' }))
    expect(read(edited({ photo, caption: 'Вот' }))).toEqual(
      event({ kind: 'edited', messageId: 5, text: 'Вот', caption: true }),
    )
    expect(read(edited({ location: { latitude: 1, longitude: 2, live_period: 60 } }))).toBeNull()
    expect(read(edited({ text: 'x', chat: group }))).toBeNull()
  })
})

describe('a contact', () => {
  test.each([
    ['own', {}],
    ['other', { contact: { ...contact, user_id: 43 } }],
    ['other', { contact: { phone_number: '+375291234567', first_name: 'Mother' } }],
    ['forwarded', { forward_origin }],
    ['via-bot', { via_bot }],
    ['via-bot', { via_bot, forward_origin }],
  ])('is %s when it comes with %j', (whose, content) => {
    const phone = 'contact' in content ? content.contact.phone_number : '375291234567'
    expect(read(message({ contact, ...content }))).toEqual(event({ kind: 'contact', phone, whose, messageId: 5 }))
  })
})

describe('a message without words', () => {
  const media = unreadableKinds.filter((kind) => kind !== 'contact' && kind !== 'other' && kind !== 'document')
  test.each(media)('is named for what it is: %s', (kind) => {
    expect(read(message({ [kind]: {} }))).toEqual(event({ kind: 'sent', what: kind, messageId: 5 }))
  })

  test('is a file with its name and size when it is a document, and the words below it belong to it', () => {
    const document = { file_id: 'f-1', file_name: 'list.csv', file_size: 42 }
    const file = {
      kind: 'file',
      fileId: 'f-1',
      name: 'list.csv',
      size: 42,
      caption: null,
      forwarded: false,
      messageId: 5,
    }
    expect(read(message({ document }))).toEqual(event(file))
    expect(read(message({ document, caption: 'Вот список' }))).toEqual(event({ ...file, caption: 'Вот список' }))
    expect(read(message({ document: { file_id: 'f-2' } }))).toMatchObject({
      event: { fileId: 'f-2', name: '', size: null },
    })
  })

  test.each([
    ['an animation, which is a document too', { animation: {}, document: {} }, 'animation'],
    ['a venue, which is a location too', { venue: {}, location: {} }, 'location'],
    ['a moving photo, which is a photo too', { live_photo: {}, photo }, 'photo'],
    ['something that Telegram will invent', { hologram: {} }, 'other'],
    ['paid media', { paid_media: {} }, 'other'],
  ])('is named for what it is: %s', (_, content, what) => {
    expect(read(message(content))).toEqual(event({ kind: 'sent', what, messageId: 5 }))
  })

  test.each([
    [{ pinned_message: {} }],
    [{ message_auto_delete_timer_changed: {} }],
    [{ write_access_allowed: {} }],
    [{ chat_background_set: {} }],
    [{ users_shared: {} }],
    [{ connected_website: 'example.com' }],
  ])('is nothing when it only reports something: %j', (content) => {
    expect(read(message(content))).toBeNull()
  })
})

describe('an album', () => {
  const item = (id: number, content: object = { photo }): object =>
    message({ message_id: id, media_group_id: 'g', ...content })

  test('is told from its first item, and what comes after it is marked', () => {
    const reader = createReadUpdate(bot, new Set<number>())
    const read3 = [1, 2, 3].map((id) => read(item(id), reader))
    const sent = { kind: 'sent', what: 'photo', album: 'g' }
    expect(read3).toEqual([
      event({ ...sent, messageId: 1 }),
      event({ ...sent, messageId: 2, further: true }),
      event({ ...sent, messageId: 3, further: true }),
    ])
  })

  test('of documents has files, of which only the first one and those with words are taken', () => {
    const reader = createReadUpdate(bot, new Set<number>())
    const document = { file_id: 'f', file_name: 'a.csv' }
    expect(read(item(1, { document }), reader)).toMatchObject({ event: { kind: 'file', album: 'g' } })
    expect(read(item(2, { document }), reader)).toMatchObject({
      event: { kind: 'sent', what: 'document', further: true, album: 'g' },
    })
    expect(read(item(3, { document, caption: 'Вот' }), reader)).toMatchObject({
      event: { kind: 'file', caption: 'Вот', album: 'g' },
    })
  })

  test('is read the same when an update is read again', () => {
    const reader = createReadUpdate(bot, new Set<number>())
    for (const id of [1, 2, 1, 2]) {
      expect(JSON.stringify(read(item(id), reader)).includes('further')).toBe(id === 2)
    }
  })

  test('never loses its words', () => {
    const reader = createReadUpdate(bot, new Set<number>())
    read(item(1), reader)
    const second = read(item(2, { photo, caption: 'Код 123456' }), reader)
    expect(second).toMatchObject({ event: { kind: 'wrote', text: 'Код 123456', below: 'photo', album: 'g' } })
  })

  test('does not hide another one, in this chat or elsewhere', () => {
    const reader = createReadUpdate(bot, new Set<number>())
    read(item(1), reader)
    expect(read(message({ media_group_id: 'h', photo }), reader)).not.toMatchObject({ event: { further: true } })
    expect(read(message({ media_group_id: 'g', photo, chat: { ...chat, id: 43 } }), reader)).not.toMatchObject({
      event: { further: true },
    })
  })
})

describe('a tap', () => {
  test('names the prompt and the place of the button', () => {
    expect(read(press({ data: 'n:7:missing-sms' }))).toEqual(
      event({ kind: 'followed', notice: 7, flow: 'missing-sms', callbackId: '77' }),
    )
    expect(read(press({ data: '12:3' }))).toEqual(
      event({ kind: 'pressed', prompt: 12, index: 3, callbackId: '77', messageId: 5 }),
    )
  })

  test('on a message too old to be shown is still a tap', () => {
    expect(read(press({ data: '12:3', message: { chat, message_id: 5, date: 0 } }))).toMatchObject({ chatId: 42 })
  })

  const foreign: readonly (readonly [string | undefined])[] = [
    ['confirm'],
    ['1:2:3'],
    ['-1:0'],
    ['9999999999:0'],
    [''],
    [undefined],
  ]
  test.each(foreign)('with foreign data (%s) is one on no live prompt', (data) => {
    expect(read(press({ data }))).toEqual(
      event({ kind: 'pressed', prompt: 0, index: 0, callbackId: '77', messageId: 5 }),
    )
  })

  test('outside of any chat, or in a channel, is nothing', () => {
    expect(read(press({ data: '1:0', message: undefined, inline_message_id: 'x' }))).toBeNull()
    expect(read(press({ data: '1:0', message: { chat: channel, message_id: 5, date: 1 } }))).toBeNull()
  })
})

describe('a reaction', () => {
  test.each([
    ['that was given', [], [thumb], '👍'],
    ['that was changed', [thumb], [heart], '❤'],
    ['that was added', [thumb], [thumb, heart], '❤'],
    ['that was taken away', [thumb, heart], [thumb], '👍'],
    ['that was the only one', [thumb, custom], [custom], null],
  ])('%s', (_, before, after, emoji) => {
    expect(read(reaction(before, after))).toEqual(event({ kind: 'reacted', messageId: 5, emoji }))
  })

  test('without an emoji that anybody has, of a bot, or of nobody, is nothing', () => {
    expect(read(reaction([], [custom]))).toBeNull()
    expect(read(reaction([thumb], [thumb, custom]))).toBeNull()
    expect(read(reaction([], [thumb], { user: { ...from, is_bot: true } }))).toBeNull()
    expect(read(reaction([], [thumb], { user: undefined, actor_chat: chat }))).toBeNull()
  })
})

describe('membership', () => {
  test.each([
    ['blocking', chat, { status: 'member' }, { status: 'kicked', until_date: 0 }, event({ kind: 'blocked' })],
    ['coming back', chat, { status: 'kicked', until_date: 0 }, { status: 'member' }, event({ kind: 'unblocked' })],
    ['a first start', chat, { status: 'left' }, { status: 'member' }, null],
    ['being added to a group', group, { status: 'left' }, { status: 'member' }, strange],
    ['becoming its administrator', group, { status: 'member' }, { status: 'administrator' }, strange],
    ['being thrown out of it', group, { status: 'member' }, { status: 'kicked' }, null],
    ['leaving it', group, { status: 'member' }, { status: 'left' }, null],
    ['being restricted outside it', group, { status: 'member' }, { status: 'restricted', is_member: false }, null],
    [
      'coming to a desk',
      desk,
      { status: 'left' },
      { status: 'administrator' },
      { chatId: DESK, desk: { kind: 'rights', group: DESK, at: AT } },
    ],
    ['coming to a channel', channel, { status: 'left' }, { status: 'administrator' }, null],
  ])('%s', (_, place, before, after, expected) => {
    expect(read(member(place, before, after))).toEqual(expected)
  })
})

describe('elsewhere', () => {
  test.each([
    ['a word in a foreign group', message({ chat: group, text: '/start' }), strange],
    ['somebody joining it', message({ chat: group, new_chat_members: [] }), strange],
    ['a tap in it', press({ data: '1:0', message: { chat: group, message_id: 5, date: 1 } }), strange],
    ['our own leaving', message({ chat: group, left_chat_member: bot }), null],
    ['a post of a channel', { update_id: 1, channel_post: { message_id: 1, date: 1, chat: channel, text: 'x' } }, null],
    ['another bot', message({ from: { ...from, is_bot: true }, text: 'x' }), null],
    ['ourselves', message({ from: { ...bot, is_bot: true, first_name: 'Tester' }, text: 'x' }), null],
    ['a reaction in a foreign group', reaction([], [thumb], { chat: group }), null],
    ['a count of reactions', { update_id: 1, message_reaction_count: {} }, null],
    ['what is no update', 'x', null],
    ['nothing', null, null],
  ])('%s', (_, update, expected) => {
    expect(read(update)).toEqual(expected)
  })
})

describe('updates of a Bot API server', () => {
  test('are read as what the customer did', async () => {
    const { control, anna, drain, api } = await startBot()
    const reader = createReadUpdate(bot, new Set<number>())
    const reply_markup = { inline_keyboard: [[{ text: 'Да', callback_data: '4:0' }]] }
    const { message_id } = await api.sendMessage(anna.id, 'x', { reply_markup })
    const user = anna.id
    control.start({ user, payload: 'missing-sms' })
    control.press({ user, message_id, button_index: 0 })
    control.react({ user, message_id, emoji: '👍' })
    control.react({ user, message_id, emoji: null })
    control.edit({ user, message_id: control.send({ user, text: 'да', reply_to: message_id }).message_id, text: 'нет' })
    control.shareContact({ user })
    control.shareContact({ user, contact: { phone_number: '+375297654321', first_name: 'Mother' } })
    control.send({ user, text: 'слова', forwarded_from: 'Boris' })
    control.album({ user, items: [{ photo: {} }, { photo: {} }] })
    control.send({ user, sticker: { emoji: '🙂' } })
    control.block({ user })
    control.unblock({ user })
    const group = control.addGroup({ title: 'Friends', bot_as: 'member' }).id
    const events = (await drain()).map(
      (update: Update) => read(update, reader) as { chatId: number; event: object } | null,
    )
    const own = events.filter((one) => one?.chatId === anna.id).map((one) => one?.event)
    expect(own).toMatchObject([
      { kind: 'command', name: 'start', payload: 'missing-sms', language: 'be' },
      { kind: 'pressed', prompt: 4, index: 0 },
      { kind: 'reacted', messageId: message_id, emoji: '👍' },
      { kind: 'reacted', messageId: message_id, emoji: null },
      { kind: 'wrote', text: 'да', forwarded: false, replyTo: message_id, firstName: 'Anna' },
      { kind: 'edited', text: 'нет' },
      { kind: 'contact', phone: '375291234567', whose: 'own' },
      { kind: 'contact', phone: '+375297654321', whose: 'other' },
      { kind: 'wrote', text: 'слова', forwarded: true },
      { kind: 'sent', what: 'photo' },
      { kind: 'sent', what: 'photo', further: true },
      { kind: 'sent', what: 'sticker' },
      { kind: 'blocked' },
      { kind: 'unblocked' },
    ])
    const elsewhere = events.filter((one) => one !== null && one.chatId !== anna.id)
    expect(new Set(elsewhere.map((one) => one?.chatId))).toEqual(new Set([group]))
    expect(elsewhere).toContainEqual({ chatId: group, event: { kind: 'added-to-group', at: AT } })
  })
})
