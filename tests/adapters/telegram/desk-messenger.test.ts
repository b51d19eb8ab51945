import { describe, expect, test } from 'vitest'
import type { DeskMessenger } from '../../../src/core/ports/desk-messenger.ts'
import type { TopicLook } from '../../../src/core/desk/topic-look.ts'
import { createDeskMessenger } from '../../../src/adapters/telegram/telegram-desk-messenger.ts'
import { startDesk } from './bot.ts'
import type { Desk } from './bot.ts'

interface Started extends Desk {
  readonly messenger: DeskMessenger
  /** A topic of the bot's. */
  readonly makeTopic: () => Promise<{ readonly group: number; readonly thread: number }>
}

const face: TopicLook = { name: '#17 Анна · Ozon', icon: 'waiting' }

const start = async (): Promise<Started> => {
  const desk = await startDesk()
  const messenger = createDeskMessenger(desk.api)
  const makeTopic = async () => ({ group: desk.group, thread: await messenger.makeTopic(desk.group, face) })
  return { ...desk, messenger, makeTopic }
}

const topics = ({ control, group }: Desk) => control.chat({ chat: group }).topics

/** Takes a right away from the bot, or all of them. */
const withdraw = ({ control, group }: Desk, rights: Readonly<Record<string, boolean>>): void =>
  void control.promote({ chat: group, rights })
const rows = [
  [
    { label: 'Взять', data: 'take:17' },
    { label: 'История', data: 'history:17' },
  ],
]
const png = Buffer.from('iVBORw0KGgo=', 'base64')

describe('a topic', () => {
  test('is made with a name and with the icon that tells most', async () => {
    const desk = await start()
    const { thread } = await desk.makeTopic()
    expect(topics(desk)).toMatchObject([
      { id: thread, name: face.name, icon_color: 16478047, icon_emoji: expect.stringMatching(/^❗/u) },
    ])
  })

  test('shows its new face by one edit, and does not mind that it has it already', async () => {
    const desk = await start()
    const { group, thread } = await desk.makeTopic()
    const faces = (['taken', 'pending', 'ended'] as const).map((icon) => ({ name: `#17 ${icon}`, icon }))
    for (const face of faces) {
      await desk.messenger.showLook(group, thread, face)
      await desk.messenger.showLook(group, thread, face)
      expect(topics(desk)).toMatchObject([{ id: thread, name: face.name }])
    }
    expect(desk.control.log({ method: 'editForumTopic' }).map(({ status }) => status)).toEqual([
      200, 400, 200, 400, 200, 400,
    ])
    expect(desk.control.log({ method: 'getForumTopicIconStickers' })).toHaveLength(1)
    const icons = desk.control.log({ method: 'editForumTopic' }).map(({ params }) => params['icon_custom_emoji_id'])
    expect(new Set(icons).size).toBe(3)
  })

  test('has a colour when Telegram does not say which icons there are, and asks again later', async () => {
    const desk = await start()
    desk.control.addFault({ method: 'getForumTopicIconStickers', kind: '500' })
    await desk.makeTopic()
    await desk.makeTopic()
    const [plain, adorned] = topics(desk)
    expect(plain).toMatchObject({ icon_color: 16478047 })
    expect(plain).not.toHaveProperty('icon_emoji')
    expect(adorned).toHaveProperty('icon_emoji')
  })

  test('is opened again, also when it is open', async () => {
    const desk = await start()
    const { group, thread } = await desk.makeTopic()
    desk.control.closeTopic({ chat: group, thread })
    await desk.messenger.reopenTopic(group, thread)
    expect(topics(desk)).toMatchObject([{ closed: false }])
    await desk.messenger.reopenTopic(group, thread)
  })

  test('goes with all that is in it, also when it is gone', async () => {
    const desk = await start()
    const { group, thread } = await desk.makeTopic()
    await desk.messenger.deleteTopic(group, thread)
    expect(topics(desk)).toEqual([])
    await desk.messenger.deleteTopic(group, thread)
  })
})

describe('a post', () => {
  test('stands in its topic, marked up, with its buttons and without a preview', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    const first = await desk.messenger.post(spot, '<b>Анна</b> https://example.com', rows, null)
    const second = await desk.messenger.post(spot, 'ещё', [], first)
    expect(desk.shown(spot.thread).slice(1)).toMatchObject([
      {
        message_id: first,
        text: 'Анна https://example.com',
        inline_keyboard: [[{ text: 'Взять', callback_data: 'take:17' }, { text: 'История' }]],
      },
      { message_id: second, text: 'ещё', message: { reply_to_message: { message_id: first } } },
    ])
    const [{ params } = { params: {} }] = desk.control.log({ method: 'sendMessage' })
    expect(params).toMatchObject({ link_preview_options: { is_disabled: true } })
  })

  test('stands in General when no topic is named', async () => {
    const desk = await start()
    const id = await desk.messenger.post({ group: desk.group, thread: null }, 'всем', [], null)
    expect(desk.shown().at(-1)).toMatchObject({ message_id: id, text: 'всем' })
    expect(desk.shown().at(-1)).not.toHaveProperty('thread')
  })

  test('comes bare when Telegram cannot read its markup, and alone when what it answers is gone', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    await desk.messenger.post(spot, '<b>Анна <wrong>тут</b>', [], 999)
    expect(desk.shown(spot.thread).at(-1)).toMatchObject({ text: 'Анна тут' })
  })

  test('is written anew, with other buttons or none', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    const id = await desk.messenger.post(spot, 'ждёт', rows, null)
    await desk.messenger.rewrite(spot.group, id, '<i>взят</i>', [[{ label: 'Закрыть', data: 'end:17' }]])
    expect(desk.shown().at(-1)).toMatchObject({ text: 'взят', inline_keyboard: [[{ text: 'Закрыть' }]] })
    for (let times = 0; times < 2; times += 1) await desk.messenger.rewrite(spot.group, id, 'взят <не>так', [])
    expect(desk.shown().at(-1)).toMatchObject({ text: 'взят так' })
    expect(desk.shown().at(-1)).not.toHaveProperty('inline_keyboard')
    await expect(desk.messenger.rewrite(spot.group, 999, 'x', [])).rejects.toMatchObject({ reason: 'target-lost' })
  })
})

describe('what a customer sends', () => {
  test('is copied with its own words or with others, and answers a message', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    const card = await desk.messenger.post(spot, 'карточка', [], null)
    const { message_id: photo } = desk.control.send({ user: desk.anna.id, photo: {}, caption: 'код 123456' })
    const copy = (caption: string | null, replyTo: number | null) =>
      desk.messenger.copy(spot, desk.anna.id, [photo], { caption, replyTo })
    const [covered] = await copy('код ••••••', card)
    const [own] = await copy(null, 999)
    const [bare] = await copy('', null)
    expect(
      desk
        .shown(spot.thread)
        .slice(2)
        .map(({ message_id: id, message: { caption } }) => [id, caption]),
    ).toEqual([
      [covered, 'код ••••••'],
      [own, 'код 123456'],
      [bare, undefined],
    ])
    expect(desk.shown().find(({ message_id: id }) => id === covered)?.message.reply_to_message).toMatchObject({
      message_id: card,
    })
    expect(JSON.stringify(desk.shown(spot.thread))).not.toContain('forward_origin')
  })

  test('in an album stays an album, and a secret below it does not come', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    const items = desk.control.album({
      user: desk.anna.id,
      items: [{ photo: {} }, { photo: {}, caption: 'код 123456' }],
    })
    const ids = items.map(({ message_id: id }) => id)
    const own = await desk.messenger.copy(spot, desk.anna.id, ids, { caption: null, replyTo: null })
    const covered = await desk.messenger.copy(spot, desk.anna.id, ids, { caption: 'код ••••••', replyTo: null })
    const shown = desk.shown(spot.thread).slice(1)
    expect(shown.map(({ message_id: id }) => id)).toEqual([...own, ...covered])
    expect(shown.map(({ message }) => message.caption)).toEqual([undefined, 'код 123456', 'код ••••••', undefined])
    expect(new Set(shown.map(({ message }) => message.media_group_id)).size).toBe(2)
    expect(await desk.messenger.copy(spot, desk.anna.id, [], { caption: null, replyTo: null })).toEqual([])
  })

  test('that is gone by now is told', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    const none = { caption: null, replyTo: null }
    await expect(desk.messenger.copy(spot, desk.anna.id, [998], none)).rejects.toMatchObject({
      name: 'RefusedError',
      reason: 'target-lost',
    })
    await expect(desk.messenger.copy(spot, desk.anna.id, [998, 999], none)).rejects.toMatchObject({
      reason: 'target-lost',
    })
  })

  test('below a picture can be changed later', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    const { message_id: photo } = desk.control.send({ user: desk.anna.id, photo: {}, caption: 'Вто' })
    const [copy = 0] = await desk.messenger.copy(spot, desk.anna.id, [photo], { caption: null, replyTo: null })
    for (let times = 0; times < 2; times += 1) await desk.messenger.rewriteCaption(desk.group, copy, '✏️ Вот')
    expect(desk.shown().at(-1)?.message.caption).toBe('✏️ Вот')
  })

  test("as a reaction is put below the agent's message, and taken away", async () => {
    const desk = await start()
    const { message_id: id } = desk.control.send({ user: desk.ivan.id, chat: desk.group, text: 'Готово' })
    await desk.messenger.react(desk.group, id, '👍')
    expect(desk.shown().at(-1)?.reactions).toEqual([{ from: 100001, reaction: { type: 'emoji', emoji: '👍' } }])
    await desk.messenger.react(desk.group, id, null)
    expect(desk.shown().at(-1)).not.toHaveProperty('reactions')
    await expect(desk.messenger.react(desk.group, 999, '👍')).rejects.toMatchObject({ reason: 'target-lost' })
  })
})

describe('a file', () => {
  test('comes by its name with words below it, and again bare when their markup is wrong', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    const id = await desk.messenger.file(spot, 'talk-17.txt', Buffer.from('Здравствуйте'), '<b>Разговор</b> <wrong>17')
    const message = desk.shown(spot.thread).at(-1)
    expect(message).toMatchObject({
      message_id: id,
      message: { document: { file_name: 'talk-17.txt', file_size: 24 }, caption: 'Разговор 17' },
    })
  })

  test('may be a picture', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    const id = await desk.messenger.picture(spot, png, '<b>Вот</b>')
    expect(desk.shown(spot.thread).at(-1)).toMatchObject({
      message_id: id,
      message: { photo: expect.any(Array), caption: 'Вот' },
    })
  })
})

test('a press is answered in at most two hundred characters, and too late is no failure', async () => {
  const desk = await start()
  const message_id = await desk.messenger.post({ group: desk.group, thread: null }, 'ждёт', rows, null)
  const { callback_query_id: id } = desk.control.press({
    user: desk.ivan.id,
    chat: desk.group,
    message_id,
    button_index: 0,
  })
  await desk.messenger.toast(id, '👍'.repeat(300))
  expect(desk.control.chat({ chat: desk.group, for: desk.ivan.id }).toasts.map(({ text }) => [...text].length)).toEqual(
    [200],
  )
  await desk.messenger.toast('12345', 'x')
})

test('a press is answered for a moment, or until the answer is closed', async () => {
  const desk = await start()
  const message_id = await desk.messenger.post({ group: desk.group, thread: null }, 'ждёт', rows, null)
  for (const stays of [undefined, true]) {
    const press = { user: desk.ivan.id, chat: desk.group, message_id, button_index: 0 }
    await desk.messenger.toast(desk.control.press(press).callback_query_id, 'видите вы', stays)
  }
  expect(desk.control.chat({ chat: desk.group, for: desk.ivan.id }).toasts).toMatchObject([
    { text: 'видите вы', show_alert: false },
    { text: 'видите вы', show_alert: true },
  ])
})

describe('a thread that is gone', () => {
  test('is told by everything that needs it', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    desk.control.deleteTopic({ chat: spot.group, thread: spot.thread })
    const { messenger, anna } = desk
    const { message_id: id } = desk.control.send({ user: anna.id, photo: {} })
    const attempts = [
      () => messenger.post(spot, 'x', [], null),
      () => messenger.copy(spot, anna.id, [id], { caption: null, replyTo: null }),
      () => messenger.copy(spot, anna.id, [id, id + 1], { caption: null, replyTo: null }),
      () => messenger.file(spot, 'x.txt', Buffer.from('x'), 'x'),
      () => messenger.picture(spot, png, 'x'),
      () => messenger.showLook(spot.group, spot.thread, face),
      () => messenger.reopenTopic(spot.group, spot.thread),
    ]
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({ name: 'RefusedError', reason: 'thread-lost' })
  })

  test('is noticed where Telegram says nothing: what landed elsewhere is taken back', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    desk.control.setForum({ chat: desk.group, is_forum: false })
    const before = desk.shown().length
    await expect(desk.messenger.post(spot, 'x', [], null)).rejects.toMatchObject({
      name: 'RefusedError',
      reason: 'thread-lost',
    })
    await expect(desk.messenger.file(spot, 'x.txt', png, 'x')).rejects.toMatchObject({ reason: 'thread-lost' })
    await expect(desk.messenger.picture(spot, png, 'x')).rejects.toMatchObject({ reason: 'thread-lost' })
    expect(desk.shown()).toHaveLength(before)
    desk.control.addFault({ method: 'deleteMessage', kind: '500' })
    await expect(desk.messenger.post(spot, 'x', [], null)).rejects.toMatchObject({ reason: 'thread-lost' })
    await expect(desk.makeTopic()).rejects.toMatchObject({ reason: 'no-rights' })
  })
})

describe('a refusal', () => {
  test('tells that the topic is closed', async () => {
    const desk = await start()
    const { thread } = desk.control.addTopic({ chat: desk.group, name: 'чужая' })
    withdraw(desk, { can_manage_topics: false })
    desk.control.closeTopic({ chat: desk.group, thread })
    await expect(desk.messenger.post({ group: desk.group, thread }, 'x', [], null)).rejects.toMatchObject({
      reason: 'thread-closed',
    })
  })

  test('tells that the bot may not', async () => {
    const desk = await start()
    const { thread } = desk.control.addTopic({ chat: desk.group, name: 'чужая' })
    withdraw(desk, { can_manage_topics: false, can_delete_messages: false })
    const { messenger, group } = desk
    const attempts = [
      () => messenger.makeTopic(group, face),
      () => messenger.showLook(group, thread, face),
      () => messenger.reopenTopic(group, thread),
      () => messenger.deleteTopic(group, thread),
    ]
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({ name: 'RefusedError', reason: 'no-rights' })
    desk.control.promote({ chat: group, demote: true })
    desk.control.setPermissions({ chat: group, permissions: { can_send_messages: false } })
    await expect(messenger.post({ group, thread }, 'x', [], null)).rejects.toMatchObject({ reason: 'no-rights' })
  })

  test('tells where the group has moved to', async () => {
    const desk = await start()
    const { id: group } = desk.control.addGroup({ title: 'Small', kind: 'group', bot_as: 'administrator' })
    const { id: movedTo } = desk.control.migrate({ chat: group })
    await expect(desk.messenger.post({ group, thread: null }, 'x', [], null)).rejects.toMatchObject({
      reason: 'moved',
      movedTo,
    })
    await expect(desk.messenger.findFaults(group)).rejects.toMatchObject({ reason: 'moved', movedTo })
  })

  test('tells that the group is gone', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    desk.control.deleteGroup({ chat: desk.group })
    await expect(desk.messenger.post(spot, 'x', [], null)).rejects.toMatchObject({ reason: 'gone' })
  })

  test('passes when the minute of the group is full', async () => {
    const desk = await start()
    const spot = await desk.makeTopic()
    desk.control.addFault({ method: '*', kind: '429', retry_after: 17, times: 2 })
    await expect(desk.messenger.post(spot, 'x', [], null)).rejects.toMatchObject({
      name: 'TemporaryError',
      retryAfterMs: 17_000,
    })
    await expect(desk.messenger.findFaults(desk.group)).rejects.toMatchObject({ name: 'TemporaryError' })
  })
})

describe('what a group lacks', () => {
  test('is nothing when all is well', async () => {
    const desk = await start()
    expect(await desk.messenger.findFaults(desk.group)).toEqual([])
  })

  test.each([
    [{ can_manage_topics: false }, ['cannot-manage-topics']],
    [{ can_delete_messages: false }, ['cannot-delete']],
    [{ can_pin_messages: false, can_invite_users: false }, []],
  ])('are rights: %j', async (rights, faults) => {
    const desk = await start()
    withdraw(desk, rights)
    expect(await desk.messenger.findFaults(desk.group)).toEqual(faults)
  })

  test("are topics, or an administrator's place", async () => {
    const desk = await start()
    desk.control.setForum({ chat: desk.group, is_forum: false })
    desk.control.promote({ chat: desk.group, demote: true })
    expect(await desk.messenger.findFaults(desk.group)).toEqual(['no-topics', 'not-admin'])
    const { id } = desk.control.addGroup({ title: 'Small', kind: 'group', bot_as: 'member' })
    expect(await desk.messenger.findFaults(id)).toEqual(['not-a-supergroup', 'not-admin'])
  })

  test('is the bot itself, or the group', async () => {
    const desk = await start()
    desk.control.removeMember({ chat: desk.group })
    expect(await desk.messenger.findFaults(desk.group)).toEqual(['gone'])
    expect(await desk.messenger.findFaults(-100_999)).toEqual(['gone'])
  })
})
