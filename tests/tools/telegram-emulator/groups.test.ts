import { InputFile } from 'grammy'
import { describe, expect, test } from 'vitest'
import { emulated, refusal, type Emulated } from './emulator-stage.ts'

const desk = async (): Promise<Emulated & { readonly chat: number; readonly agent: number }> => {
  const world = await emulated()
  const agent = world.control.addUser({ first_name: 'Agent' }).id
  const chat = world.control.addGroup({ title: 'Desk', is_forum: true, members: [agent], bot_as: 'administrator' }).id
  await world.drain()
  return { ...world, chat, agent }
}

describe('a bot in a group', () => {
  test('learns that it was added, and that it was made an administrator', async () => {
    const { control, drain } = await emulated()
    control.addGroup({ title: 'Desk', is_forum: true, bot_as: 'administrator' })
    const [joined, service, promoted] = await drain()
    expect(joined?.my_chat_member).toMatchObject({
      chat: { type: 'supergroup', title: 'Desk', is_forum: true },
      old_chat_member: { status: 'left' },
      new_chat_member: { status: 'member' },
    })
    expect(service?.message?.new_chat_members).toMatchObject([{ id: 100001, is_bot: true }])
    expect(promoted?.my_chat_member).toMatchObject({
      old_chat_member: { status: 'member' },
      new_chat_member: {
        status: 'administrator',
        can_manage_topics: true,
        can_pin_messages: true,
        is_anonymous: false,
      },
    })
  })

  test('that is no administrator sees only what is meant for it', async () => {
    const { control, anna, drain, api } = await emulated()
    const { id } = control.addGroup({ title: 'Talk', kind: 'group', members: [anna.id], bot_as: 'member' })
    await drain()
    const own = await api.sendMessage(id, 'hello all')
    const say = (text: string, reply_to?: number): void =>
      void control.send({ user: anna.id, chat: id, text, ...(reply_to ? { reply_to } : {}) })
    say('private talk')
    say('/help')
    say('/help@other_bot')
    say('@tester_bot look')
    say('an answer', own.message_id)
    expect((await drain()).map((update) => update.message?.text)).toEqual(['/help', '@tester_bot look', 'an answer'])
    expect((await api.getChat(id)).type).toBe('group')
  })

  test('hears its own service messages but not its own words', async () => {
    const { api, chat, drain } = await desk()
    const topic = await api.createForumTopic(chat, 'Anna', { icon_color: 16766590 })
    await api.sendMessage(chat, 'hello', { message_thread_id: topic.message_thread_id })
    const updates = await drain()
    expect(updates).toHaveLength(1)
    expect(updates[0]?.message).toMatchObject({
      message_id: topic.message_thread_id,
      message_thread_id: topic.message_thread_id,
      is_topic_message: true,
      from: { id: 100001 },
      forum_topic_created: { name: 'Anna', icon_color: 16766590 },
    })
  })

  test('may lose the right to write, to pin, to manage topics', async () => {
    const { control, api, chat, anna } = await desk()
    const { message_thread_id } = await api.createForumTopic(chat, 'one')
    control.promote({ chat, rights: { can_manage_topics: false, can_pin_messages: false, can_delete_messages: false } })
    expect(await refusal(api.createForumTopic(chat, 'x'))).toBe('400 Bad Request: not enough rights to create a topic')
    expect(await api.editForumTopic(chat, message_thread_id, { name: 'own' })).toBe(true)
    expect(await refusal(api.deleteForumTopic(chat, message_thread_id))).toBe(
      '400 Bad Request: not enough rights to delete the topic',
    )
    const other = control.addTopic({ chat, name: 'theirs' })
    expect(await refusal(api.editForumTopic(chat, other.thread, { name: 'x' }))).toBe(
      '400 Bad Request: not enough rights to edit the topic',
    )
    expect(await refusal(api.closeForumTopic(chat, other.thread))).toBe(
      '400 Bad Request: not enough rights to close or open the topic',
    )
    const { message_id } = await api.sendMessage(chat, 'pin me')
    expect(await refusal(api.pinChatMessage(chat, message_id))).toBe(
      '400 Bad Request: not enough rights to manage pinned messages in the chat',
    )
    control.promote({ chat, demote: true })
    control.setPermissions({ chat, permissions: { can_send_photos: false } })
    expect(await refusal(api.sendPhoto(chat, 'https://example.com/a.jpg'))).toBe(
      '400 Bad Request: not enough rights to send photos to the chat',
    )
    control.setPermissions({ chat, permissions: { can_send_messages: false } })
    expect(await refusal(api.sendMessage(chat, 'x'))).toBe(
      '400 Bad Request: not enough rights to send text messages to the chat',
    )
    expect((await api.getChatMember(chat, 100001)).status).toBe('member')
    expect((await api.getChatMember(chat, anna.id)).status).toBe('left')
    expect((await api.getChatAdministrators(chat)).map((member) => member.status)).toEqual(['creator'])
    expect(await api.getChatMemberCount(chat)).toBe(3)
  })
})

describe('topics', () => {
  test("an agent's message in one carries it and the implicit reply to its root; in General there is no such thing", async () => {
    const { control, api, chat, agent, drain } = await desk()
    const { message_thread_id } = await api.createForumTopic(chat, '  Anna \n K.  ')
    await drain()
    control.send({ user: agent, chat, text: 'in topic', thread: message_thread_id })
    const general = control.send({ user: agent, chat, text: 'general' })
    control.send({ user: agent, chat, text: 'reply in general', reply_to: general.message_id })
    const [topic, plain, reply] = (await drain()).map((update) => update.message)
    expect(topic).toMatchObject({
      chat: { id: chat, is_forum: true, type: 'supergroup' },
      message_thread_id,
      is_topic_message: true,
      reply_to_message: { message_id: message_thread_id, forum_topic_created: { name: 'Anna K.' } },
    })
    expect(plain).not.toHaveProperty('message_thread_id')
    expect(reply?.message_thread_id).toBe(general.message_id)
    expect(reply).not.toHaveProperty('is_topic_message')
  })

  test('are edited, closed, opened again and deleted, each once', async () => {
    const { control, api, chat, agent, drain } = await desk()
    const { message_thread_id: thread } = await api.createForumTopic(chat, 'Anna')
    await drain()
    await api.editForumTopic(chat, thread, { name: 'Boris' })
    expect(await refusal(api.editForumTopic(chat, thread, { name: 'Boris' }))).toBe(
      '400 Bad Request: TOPIC_NOT_MODIFIED',
    )
    await api.closeForumTopic(chat, thread)
    expect(await refusal(api.closeForumTopic(chat, thread))).toBe('400 Bad Request: TOPIC_NOT_MODIFIED')
    expect(() => control.send({ user: agent, chat, text: 'x', thread })).toThrow('closed')
    control.reopenTopic({ chat, thread })
    const services = (await drain()).map((update) => update.message)
    expect(services.map((message) => Object.keys(message ?? {}).find((key) => key.startsWith('forum_topic_')))).toEqual(
      ['forum_topic_edited', 'forum_topic_closed', 'forum_topic_reopened'],
    )
    expect(services[0]?.forum_topic_edited).toEqual({ name: 'Boris' })
    control.deleteTopic({ chat, thread })
    expect(await drain()).toEqual([])
    expect(await refusal(api.sendMessage(chat, 'x', { message_thread_id: thread }))).toBe(
      '400 Bad Request: message thread not found',
    )
    expect(await api.sendChatAction(chat, 'typing', { message_thread_id: thread })).toBe(true)
    expect(await refusal(api.editForumTopic(chat, thread, { name: 'x' }))).toBe('400 Bad Request: TOPIC_ID_INVALID')
    expect(await refusal(api.sendMessage(chat, 'x', { message_thread_id: 1 }))).toBe(
      '400 Bad Request: message thread not found',
    )
    expect(await refusal(api.createForumTopic(chat, ' '))).toBe('400 Bad Request: name must be non-empty')
  })

  test("one that is a million messages old is out of a bot's reach, and people still write there", async () => {
    const { control, api, chat, agent, drain } = await desk()
    const { message_thread_id: thread } = await api.createForumTopic(chat, 'old')
    await drain()
    control.ageTopic({ chat, thread })
    const lost = '400 Bad Request: message thread not found'
    expect(await refusal(api.sendMessage(chat, 'x', { message_thread_id: thread }))).toBe(lost)
    expect(
      await refusal(api.sendPhoto(chat, new InputFile(Buffer.from('x'), 'x.png'), { message_thread_id: thread })),
    ).toBe(lost)
    for (const act of [
      () => api.editForumTopic(chat, thread, { name: 'x' }),
      () => api.closeForumTopic(chat, thread),
      () => api.deleteForumTopic(chat, thread),
    ]) {
      expect(await refusal(act())).toBe('400 Bad Request: TOPIC_ID_INVALID')
    }
    control.send({ user: agent, chat, text: 'still here', thread })
    expect((await drain()).map(({ message }) => [message?.text, message?.message_thread_id])).toEqual([
      ['still here', thread],
    ])
  })

  test('a closed one takes no words from a bot without the right', async () => {
    const { control, api, chat } = await desk()
    const { thread } = control.addTopic({ chat, name: 'theirs' })
    control.closeTopic({ chat, thread })
    expect((await api.sendMessage(chat, 'as administrator', { message_thread_id: thread })).message_thread_id).toBe(
      thread,
    )
    control.promote({ chat, rights: { can_manage_topics: false } })
    expect(await refusal(api.sendMessage(chat, 'x', { message_thread_id: thread }))).toBe(
      '400 Bad Request: TOPIC_CLOSED',
    )
  })

  test('an answer to a message in a topic lands in the topic', async () => {
    const { control, api, chat, agent } = await desk()
    const { message_thread_id: thread } = await api.createForumTopic(chat, 'Anna')
    const said = control.send({ user: agent, chat, text: 'hi', thread })
    expect(await api.sendMessage(chat, 'yes', { reply_parameters: { message_id: said.message_id } })).toMatchObject({
      message_thread_id: thread,
      is_topic_message: true,
      reply_to_message: { text: 'hi' },
    })
  })

  test('do not exist elsewhere, and when they are turned off everything lands in one chat', async () => {
    const { control, api, chat, anna } = await desk()
    const plain = control.addGroup({ title: 'Plain', bot_as: 'administrator' }).id
    expect(await refusal(api.createForumTopic(plain, 'x'))).toBe('400 Bad Request: the chat is not a forum')
    expect(await refusal(api.closeForumTopic(anna.id, 5))).toBe('400 Bad Request: the chat is not a supergroup forum')
    const { message_thread_id } = await api.createForumTopic(chat, 'Anna')
    control.setForum({ chat, is_forum: false })
    expect(await api.sendMessage(chat, 'lost?', { message_thread_id })).not.toHaveProperty('message_thread_id')
    expect((await api.getChat(chat)).is_forum).toBeUndefined()
  })
})

test('an anonymous administrator writes as the group', async () => {
  const { control, chat, agent, drain } = await desk()
  control.promote({ chat, who: agent, rights: { is_anonymous: true } })
  await drain()
  control.send({ user: agent, chat, text: 'we', anonymous: true })
  const [update] = await drain()
  expect(update?.message).toMatchObject({
    from: { id: 1087968824, is_bot: true, username: 'GroupAnonymousBot' },
    sender_chat: { id: chat, type: 'supergroup' },
  })
})

test('a group that becomes a supergroup says so in both, and the old id names the new one', async () => {
  const { control, api, drain, anna } = await emulated()
  const { id: old } = control.addGroup({ title: 'Small', kind: 'group', members: [anna.id], bot_as: 'administrator' })
  await drain()
  const { id } = control.setForum({ chat: old, is_forum: true })
  const updates = await drain()
  expect(updates.map((update) => update.message)).toMatchObject([
    { chat: { id: old, type: 'group' }, migrate_to_chat_id: id },
    { chat: { id, type: 'supergroup' }, migrate_from_chat_id: old, message_id: 1 },
  ])
  expect((await api.createForumTopic(id, 'x')).message_thread_id).toBe(2)
})

test('leaving and being thrown out are told', async () => {
  const { control, chat, agent, api, drain } = await desk()
  control.removeMember({ chat, who: agent, ban: false })
  expect((await drain())[0]?.message?.left_chat_member?.id).toBe(agent)
  control.removeMember({ chat })
  expect((await drain())[0]?.my_chat_member?.new_chat_member.status).toBe('kicked')
  expect(await refusal(api.getChat(chat))).toBe('403 Forbidden: bot was kicked from the supergroup chat')
})

describe('a forum as a phone shows it', () => {
  test('lists its topics with their icon and last words, service messages aside, and General beside them', async () => {
    const { control, api, chat, agent } = await desk()
    const [icon] = await api.getForumTopicIconStickers()
    const options = { icon_custom_emoji_id: icon?.custom_emoji_id ?? '' }
    const { message_thread_id } = await api.createForumTopic(chat, 'Anna', options)
    expect(control.chat({ chat }).topics).toMatchObject([{ id: message_thread_id, icon_emoji: icon?.emoji }])
    expect(control.chat({ chat }).topics[0]).not.toHaveProperty('last')
    await api.sendMessage(chat, 'card', { message_thread_id })
    await api.closeForumTopic(chat, message_thread_id)
    control.send({ user: agent, chat, text: 'all of you' })
    const { topics, general } = control.chat({ chat, for: agent })
    expect(topics).toMatchObject([{ name: 'Anna', closed: true, last: { text: 'card', outgoing: false } }])
    expect(general).toMatchObject({ id: 1, closed: false, last: { text: 'all of you', outgoing: true } })
    expect(control.chat({ chat, thread: 1 }).messages.at(-1)?.text).toBe('all of you')
    expect(control.chat({ chat, thread: message_thread_id }).messages.map(({ text }) => text)).toEqual([
      undefined,
      'card',
      undefined,
    ])
  })

  test('offers administrators the commands that are theirs', async () => {
    const { control, api, chat, agent } = await desk()
    const other = control.addUser({ first_name: 'Other' }).id
    control.addMember({ chat, who: other })
    control.promote({ chat, who: other })
    await api.setMyCommands([{ command: 'take', description: 'Take' }], { scope: { type: 'all_group_chats' } })
    await api.setMyCommands([{ command: 'assign', description: 'Assign' }], {
      scope: { type: 'chat_administrators', chat_id: chat },
    })
    expect(control.chat({ chat, for: agent }).commands.map(({ command }) => command)).toEqual(['take'])
    expect(control.chat({ chat, for: other }).commands.map(({ command }) => command)).toEqual(['assign'])
  })
})
