import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import type { DeskEvent } from '../../../src/core/desk/desk-event.ts'
import { createReadUpdate } from '../../../src/adapters/telegram/create-read-update.ts'
import { startDesk } from './bot.ts'
import type { Desk } from './bot.ts'

const AT = 1_767_225_600_000
const bot = { id: 100001, username: 'tester_bot' }
const GROUP = -1001

interface Reading extends Desk {
  /** A topic of the bot's, in which Ivan writes. */
  readonly thread: number
  /** Reads the events at the desk since the last call; null for updates without a meaning. */
  readonly events: () => Promise<readonly (DeskEvent | null)[]>
  /** Ivan's part in what he does in the topic. */
  readonly where: { readonly user: number; readonly chat: number; readonly thread: number }
}

const start = async (): Promise<Reading> => {
  const desk = await startDesk()
  const { message_thread_id: thread } = await desk.api.createForumTopic(desk.group, '#17 Анна')
  await desk.drain()
  const reader = createReadUpdate(bot, new Set([desk.group]))
  const events = async () =>
    (await desk.drain()).map((update: Update) => {
      const read = reader(update, AT)
      if (read && 'event' in read) throw new Error(`a customer's: ${JSON.stringify(read)}`)
      return read && read.desk
    })
  return { ...desk, thread, events, where: { user: desk.ivan.id, chat: desk.group, thread } }
}

const writerOf = ({ ivan }: Desk) => ({ id: ivan.id, name: 'Ivan', anonymous: false })
const one = async (desk: Reading): Promise<DeskEvent | null> => {
  const events = await desk.events()
  expect(events).toHaveLength(1)
  return events[0] ?? null
}

/** Updates that the emulator does not make, read without it. */
const read = (update: object): unknown => {
  const found = createReadUpdate(bot, new Set([GROUP]))({ update_id: 1, ...update }, AT)
  return found && 'desk' in found ? found.desk : found
}
const group = { id: GROUP, type: 'supergroup', title: 'Desk', is_forum: true }
const from = { id: 42, is_bot: false, first_name: 'Ivan' }
const message = (content: object): object => ({ message: { message_id: 5, date: 1, chat: group, from, ...content } })

describe('words at a desk', () => {
  test('are told with their topic and their writer; that they stand below its beginning is no answer', async () => {
    const desk = await start()
    const {
      message_id: messageId,
      message: { reply_to_message: root },
    } = desk.control.send({ ...desk.where, text: 'Здравствуйте' })
    expect(root).toHaveProperty('forum_topic_created')
    expect(await one(desk)).toEqual({
      kind: 'message',
      at: AT,
      place: { group: desk.group, thread: desk.thread, messageId },
      writer: writerOf(desk),
      text: 'Здравствуйте',
      what: 'text',
      album: null,
      replyTo: null,
      html: 'Здравствуйте',
      file: null,
    })
  })

  test('bring along how they were set, and the file that came with them', async () => {
    const desk = await start()
    desk.control.send({ ...desk.where, photo: {}, caption: 'снимок' })
    expect(await one(desk)).toMatchObject({ what: 'photo', html: 'снимок', file: { kind: 'photo' } })
    desk.control.send({ ...desk.where, document: { file_name: 'list.csv' } })
    expect(await one(desk)).toMatchObject({ what: 'document', html: null, file: { kind: 'document' } })
  })

  test('in General have no topic, also when they answer something there', async () => {
    const desk = await start()
    const { user, chat } = desk.where
    const first = desk.control.send({ user, chat, text: 'кто возьмёт?' })
    const second = desk.control.send({ user, chat, text: 'я', reply_to: first.message_id })
    expect(second.message.message_thread_id).toBe(first.message_id)
    expect(await desk.events()).toMatchObject([
      { place: { thread: null, messageId: first.message_id }, replyTo: null },
      { place: { thread: null, messageId: second.message_id }, replyTo: first.message_id },
    ])
  })

  test('answer a message', async () => {
    const desk = await start()
    const { message_id: copy } = await desk.api.sendMessage(desk.group, 'Анна: не приходит', {
      message_thread_id: desk.thread,
    })
    desk.control.send({ ...desk.where, text: 'Проверю', reply_to: copy })
    expect(await one(desk)).toMatchObject({ kind: 'message', place: { thread: desk.thread }, replyTo: copy })
  })

  test('may stand below something, or be missing', async () => {
    const desk = await start()
    desk.control.send({ ...desk.where, photo: {}, caption: 'Вот' })
    desk.control.send({ ...desk.where, voice: {} })
    desk.control.send({ ...desk.where, contact: { phone_number: '1', first_name: 'X' } })
    expect(await desk.events()).toMatchObject([
      { kind: 'message', text: 'Вот', what: 'photo' },
      { kind: 'message', text: null, what: 'voice' },
      { kind: 'message', text: null, what: 'contact' },
    ])
  })

  test("in an album are told one by one, with the album's name and what it answers", async () => {
    const desk = await start()
    const { message_id: copy } = await desk.api.sendMessage(desk.group, 'Анна: какие?', {
      message_thread_id: desk.thread,
    })
    const items = desk.control.album({
      ...desk.where,
      reply_to: copy,
      items: [{ photo: {} }, { photo: {}, caption: 'эти' }],
    })
    const album = items[0]?.message.media_group_id
    expect(typeof album).toBe('string')
    expect(await desk.events()).toMatchObject([
      { kind: 'message', album, replyTo: copy, text: null },
      { kind: 'message', album, replyTo: copy, text: 'эти' },
    ])
  })

  test('that are changed are told anew', async () => {
    const desk = await start()
    const { message_id: messageId } = desk.control.send({ ...desk.where, text: 'Зафтра' })
    const { message_id: below } = desk.control.send({ ...desk.where, photo: {}, caption: 'Вто' })
    await desk.events()
    desk.control.edit({ ...desk.where, message_id: messageId, text: 'Завтра' })
    desk.control.edit({ ...desk.where, message_id: below, caption: 'Вот' })
    const place = { group: desk.group, thread: desk.thread, messageId }
    expect(await desk.events()).toEqual([
      {
        kind: 'edited',
        at: AT,
        place,
        writer: writerOf(desk),
        text: 'Завтра',
        what: 'text',
        html: 'Завтра',
        media: null,
        replyTo: null,
      },
      {
        kind: 'edited',
        at: AT,
        place: { ...place, messageId: below },
        writer: writerOf(desk),
        text: 'Вот',
        what: 'photo',
        html: 'Вот',
        media: { kind: 'photo', id: expect.any(String), isSpoiler: false, isCaptionAbove: false },
        replyTo: null,
      },
    ])
    expect(read({ edited_message: { message_id: 5, date: 1, chat: group, from, location: {} } })).toBeNull()
  })
})

describe('a command', () => {
  test.each([
    ['/take', 'take', ''],
    ['/TAKE@Tester_Bot  now', 'take', 'now'],
    ['/note нужно\nперезвонить', 'note', 'нужно\nперезвонить'],
  ])('%s is one', async (text, name, words) => {
    const desk = await start()
    desk.control.send({ ...desk.where, text })
    expect(await one(desk)).toMatchObject({
      kind: 'command',
      name,
      words,
      replyTo: null,
      repliedTo: null,
      writer: writerOf(desk),
      place: { thread: desk.thread },
    })
  })

  test('tells whose message it answers', async () => {
    const desk = await start()
    const { user, chat } = desk.where
    const { id: boris } = desk.control.addUser({ first_name: 'Boris' })
    desk.control.addMember({ chat, who: boris })
    const { message_id: word } = desk.control.send({ user: boris, chat, text: 'я новый' })
    const { message_id: card } = await desk.api.sendMessage(chat, 'карточка')
    await desk.events()
    desk.control.send({ user, chat, text: '/agent', reply_to: word })
    desk.control.send({ user, chat, text: '/agent', reply_to: card })
    expect(await desk.events()).toMatchObject([
      { kind: 'command', replyTo: word, repliedTo: { id: boris, name: 'Boris', anonymous: false } },
      { kind: 'command', replyTo: card, repliedTo: null },
    ])
  })

  test('for another bot, or forwarded, is words', async () => {
    const desk = await start()
    desk.control.send({ ...desk.where, text: '/take@other_bot' })
    desk.control.send({ ...desk.where, text: '/take', forwarded_from: 'Boris' })
    expect(await desk.events()).toMatchObject([
      { kind: 'message', text: '/take@other_bot' },
      { kind: 'message', text: '/take' },
    ])
  })
})

describe('somebody who hides', () => {
  test('behind the group is nobody', async () => {
    const desk = await start()
    desk.control.promote({ chat: desk.group, who: desk.ivan.id })
    const { message_id } = desk.control.send({ ...desk.where, text: 'мы', anonymous: true })
    desk.control.send({ ...desk.where, text: '/take', anonymous: true })
    desk.control.react({ ...desk.where, message_id, emoji: '👍', anonymous: true })
    const writer = { id: desk.group, name: 'Desk', anonymous: true }
    expect(await desk.events()).toMatchObject([
      { kind: 'message', writer },
      { kind: 'command', name: 'take', writer },
      { kind: 'reacted', writer },
    ])
  })

  test("behind a channel is nobody, and a channel's own post was not written here", () => {
    const sender_chat = { id: -1009, type: 'channel', title: 'News' }
    const channelBot = { id: 136817688, is_bot: true, first_name: 'Channel' }
    expect(read(message({ from: channelBot, sender_chat, text: 'x' }))).toMatchObject({
      kind: 'message',
      writer: { id: -1009, name: 'News', anonymous: true },
    })
    expect(
      read(message({ from: { ...from, id: 777000 }, sender_chat, is_automatic_forward: true, text: 'x' })),
    ).toBeNull()
    const press = {
      id: '7',
      from: { id: 1087968824, is_bot: true, first_name: 'Group' },
      data: 'take',
      message: { message_id: 5, date: 0, chat: group },
    }
    expect(read({ callback_query: press })).toMatchObject({ kind: 'pressed', writer: { anonymous: true } })
  })
})

describe('a press', () => {
  const reply_markup = { inline_keyboard: [[{ text: 'Взять', callback_data: 'take:17' }]] }

  test('tells its data, its place and who pressed', async () => {
    const desk = await start()
    const { message_id: messageId } = await desk.api.sendMessage(desk.group, 'карточка', {
      message_thread_id: desk.thread,
      reply_markup,
    })
    const { callback_query_id: callbackId } = desk.control.press({
      ...desk.where,
      message_id: messageId,
      button_index: 0,
    })
    expect(await one(desk)).toEqual({
      kind: 'pressed',
      at: AT,
      place: { group: desk.group, thread: desk.thread, messageId },
      writer: writerOf(desk),
      data: 'take:17',
      callbackId,
      under: null,
    })
  })

  test('brings along the message that its line answers', async () => {
    const desk = await start()
    const word = desk.control.send({ ...desk.where, photo: {}, caption: 'Вот' })
    const reply_parameters = { message_id: word.message_id }
    const { message_id } = await desk.api.sendMessage(desk.group, 'не ваш', {
      message_thread_id: desk.thread,
      reply_markup,
      reply_parameters,
    })
    await desk.events()
    desk.control.press({ ...desk.where, message_id, button_index: 0 })
    expect(await one(desk)).toMatchObject({ under: { messageId: word.message_id, text: 'Вот', what: 'photo' } })
  })

  test('on a message that Telegram does not show any more has no topic', async () => {
    const desk = await start()
    const { message_id: messageId } = await desk.api.sendMessage(desk.group, 'карточка', {
      message_thread_id: desk.thread,
      reply_markup,
    })
    await desk.api.deleteMessage(desk.group, messageId)
    desk.control.press({ ...desk.where, message_id: messageId, data: 'take:17' })
    expect(await one(desk)).toMatchObject({
      kind: 'pressed',
      place: { group: desk.group, thread: null, messageId },
      data: 'take:17',
      under: null,
    })
  })

  test('without data, or of a bot, is nothing', () => {
    const on = { message_id: 5, date: 1, chat: group }
    expect(read({ callback_query: { id: '7', from, message: on, game_short_name: 'x' } })).toBeNull()
    expect(read({ callback_query: { id: '7', from: { ...from, is_bot: true }, message: on, data: 'x' } })).toBeNull()
  })
})

test('a reaction is told by the emoji it is now; its topic is not told by Telegram', async () => {
  const desk = await start()
  const { message_id: messageId } = await desk.api.sendMessage(desk.group, 'Анна: спасибо', {
    message_thread_id: desk.thread,
  })
  for (const emoji of ['👍', '❤', null]) desk.control.react({ ...desk.where, message_id: messageId, emoji })
  const reacted = {
    kind: 'reacted',
    at: AT,
    place: { group: desk.group, thread: null, messageId },
    writer: writerOf(desk),
  }
  expect(await desk.events()).toEqual([
    { ...reacted, emoji: '👍' },
    { ...reacted, emoji: '❤' },
    { ...reacted, emoji: null },
  ])
  const custom = {
    chat: group,
    message_id: 5,
    date: 1,
    user: from,
    old_reaction: [],
    new_reaction: [{ type: 'custom_emoji', custom_emoji_id: '1' }],
  }
  expect(read({ message_reaction: custom })).toBeNull()
})

describe('a topic', () => {
  test('is made, closed and opened by us', async () => {
    const desk = await start()
    const { message_thread_id: thread } = await desk.api.createForumTopic(desk.group, '#18 Вера')
    await desk.api.closeForumTopic(desk.group, thread)
    await desk.api.reopenForumTopic(desk.group, thread)
    const topic = { kind: 'topic', place: { group: desk.group, thread }, byUs: true, writer: null }
    expect(await desk.events()).toMatchObject([
      { ...topic, what: 'made', name: '#18 Вера', place: { messageId: thread } },
      { ...topic, what: 'closed', name: null },
      { ...topic, what: 'reopened', name: null },
    ])
  })

  test('is made, closed and opened by an agent; a new name is nothing', async () => {
    const desk = await start()
    const {
      group: chat,
      ivan: { id: by },
    } = desk
    desk.control.promote({ chat, who: by })
    const { thread } = desk.control.addTopic({ chat, by, name: 'своя' })
    desk.control.closeTopic({ chat, by, thread })
    desk.control.reopenTopic({ chat, by, thread })
    desk.control.renameTopic({ chat, by, thread, name: 'другая' })
    const topic = { kind: 'topic', byUs: false, writer: writerOf(desk) }
    expect(await desk.events()).toMatchObject([
      { ...topic, what: 'made', name: 'своя' },
      { ...topic, what: 'closed' },
      { ...topic, what: 'reopened' },
      null,
    ])
  })
})

describe('a group', () => {
  test('that became a supergroup has moved, and is a desk under its new id too', async () => {
    const desk = await startDesk()
    const { id: old } = desk.control.addGroup({
      title: 'Small',
      kind: 'group',
      members: [desk.ivan.id],
      bot_as: 'administrator',
    })
    await desk.drain()
    const { id: to } = desk.control.migrate({ chat: old })
    desk.control.send({ user: desk.ivan.id, chat: to, text: 'мы здесь' })
    const updates = await desk.drain()
    const moved = [
      { chatId: old, desk: { kind: 'group-moved', from: old, to, at: AT } },
      null,
      { chatId: to, desk: { kind: 'message', text: 'мы здесь' } },
    ]
    const reader = createReadUpdate(bot, new Set([old]))
    expect(updates.map((update) => reader(update, AT))).toMatchObject(moved)
    const late = createReadUpdate(bot, new Set([old]))
    expect(updates.slice(1).map((update) => late(update, AT))).toMatchObject(moved.slice(1))
  })

  test('gives the bot another standing', async () => {
    const desk = await start()
    desk.control.promote({ chat: desk.group, rights: { can_manage_topics: false } })
    expect(await one(desk)).toEqual({ kind: 'rights', group: desk.group, at: AT })
    desk.control.removeMember({ chat: desk.group })
    expect((await desk.events())[0]).toEqual({ kind: 'rights', group: desk.group, at: AT })
  })

  test('reports what nobody said', async () => {
    const desk = await start()
    const { message_id } = await desk.api.sendMessage(desk.group, 'важно', { message_thread_id: desk.thread })
    await desk.api.pinChatMessage(desk.group, message_id)
    desk.control.addMember({ chat: desk.group, who: desk.anna.id })
    expect(await desk.events()).toEqual([null, null])
    expect(read(message({ new_chat_title: 'Other' }))).toBeNull()
  })

  test('may hold other bots, who say nothing to us', () => {
    const other = { id: 9, is_bot: true, first_name: 'Other' }
    expect(read(message({ from: other, text: 'x' }))).toBeNull()
    expect(read(message({ from: { id: bot.id, is_bot: true, first_name: 'Tester' }, text: 'x' }))).toBeNull()
    expect(read({ edited_message: { message_id: 5, date: 1, chat: group, from: other, text: 'x' } })).toBeNull()
    expect(read({ channel_post: { message_id: 5, date: 1, chat: group, text: 'x' } })).toBeNull()
  })
})
