import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allowedUpdates, createReadUpdate } from '../../../src/adapters/telegram/create-read-update.ts'

/** Names of all fields of Message and Update in the Bot API, copied from its specification. */
const api = JSON.parse(readFileSync('tests/fixtures/bot-api-fields.json', 'utf8')) as {
  readonly message: readonly string[]
  readonly update: readonly string[]
}

/** Fields that say something about a message of any kind. */
const DETAILS = new Set([
  'author_signature',
  'business_connection_id',
  'caption',
  'caption_entities',
  'chat',
  'date',
  'direct_messages_topic',
  'edit_date',
  'effect_id',
  'entities',
  'external_reply',
  'forward_origin',
  'from',
  'guest_bot_caller_chat',
  'guest_bot_caller_user',
  'guest_query_id',
  'has_media_spoiler',
  'has_protected_content',
  'is_automatic_forward',
  'is_from_offline',
  'is_paid_post',
  'is_topic_message',
  'link_preview_options',
  'media_group_id',
  'message_id',
  'message_thread_id',
  'paid_star_count',
  'quote',
  'reply_markup',
  'reply_to_checklist_task_id',
  'reply_to_message',
  'reply_to_poll_option_id',
  'reply_to_story',
  'sender_boost_count',
  'sender_business_bot',
  'sender_chat',
  'sender_tag',
  'show_caption_above_media',
  'via_bot',
])

/** What people send: the event it becomes in a private chat, and its kind in a topic of the desk. */
const CONTENTS: Readonly<Record<string, readonly [event: string, desk: string]>> = {
  animation: ['sent animation', 'animation'],
  audio: ['sent audio', 'audio'],
  checklist: ['sent other', 'other'],
  contact: ['contact', 'contact'],
  dice: ['sent dice', 'dice'],
  document: ['file', 'document'],
  game: ['sent game', 'game'],
  giveaway: ['sent other', 'other'],
  giveaway_winners: ['sent other', 'other'],
  invoice: ['sent other', 'other'],
  live_photo: ['sent photo', 'photo'],
  location: ['sent location', 'location'],
  paid_media: ['sent other', 'other'],
  photo: ['sent photo', 'photo'],
  poll: ['sent poll', 'poll'],
  rich_message: ['sent other', 'other'],
  sticker: ['sent sticker', 'sticker'],
  story: ['sent story', 'story'],
  text: ['wrote', 'text'],
  venue: ['sent location', 'location'],
  video: ['sent video', 'video'],
  video_note: ['sent video_note', 'video_note'],
  voice: ['sent voice', 'voice'],
}

/** Contents as Telegram sends them: some kinds bring an older one along. */
const VALUES: Readonly<Record<string, object>> = {
  animation: { animation: { file_id: 'a' }, document: { file_id: 'a' } },
  contact: { contact: { phone_number: '375291234567', first_name: 'A', user_id: 42 } },
  live_photo: { live_photo: {}, photo: [{ file_id: 'a' }] },
  photo: { photo: [{ file_id: 'a' }] },
  text: { text: 'Здравствуйте' },
  venue: { venue: {}, location: {} },
}

/** Service messages that do more than report: they are events of the desk. */
const DESK_EVENTS: Readonly<Record<string, string>> = {
  forum_topic_created: 'topic',
  forum_topic_closed: 'topic',
  forum_topic_reopened: 'topic',
  migrate_to_chat_id: 'group-moved',
}

/** Kinds of updates that are not asked for, each for its reason: none of them comes from a customer or an agent. */
const NOT_ASKED_FOR = new Set([
  'business_connection',
  'business_message',
  'channel_post',
  'chat_boost',
  'chat_join_request',
  'chat_member',
  'chosen_inline_result',
  'deleted_business_messages',
  'edited_business_message',
  'edited_channel_post',
  'guest_message',
  'inline_query',
  'managed_bot',
  'message_reaction_count',
  'poll',
  'poll_answer',
  'pre_checkout_query',
  'purchased_paid_media',
  'removed_chat_boost',
  'shipping_query',
])

const DESK = -1001
const bot = { id: 100001, username: 'tester_bot' }
const from = { id: 42, is_bot: false, first_name: 'Anna' }
const inPrivate = { message_id: 5, date: 1, from, chat: { id: 42, type: 'private', first_name: 'Anna' } }
const inTopic = {
  message_id: 5,
  date: 1,
  from,
  chat: { id: DESK, type: 'supergroup', title: 'Desk', is_forum: true },
  message_thread_id: 3,
  is_topic_message: true,
}

interface Read {
  readonly event?: { readonly kind: string; readonly what?: string }
  readonly desk?: { readonly kind: string; readonly what?: string }
}
const read = (message: object): Read | null =>
  createReadUpdate(bot, new Set([DESK]))({ update_id: 1, message }, 1_767_225_600_000) as Read | null

const valueOf = (kind: string): object => VALUES[kind] ?? { [kind]: {} }
const services = api.message.filter((name) => !DETAILS.has(name) && !(name in CONTENTS))

describe('every kind of message that the Bot API knows', () => {
  test('is a detail, a content or a service message, and nothing is named that it does not know', () => {
    const named = [...DETAILS, ...Object.keys(CONTENTS)]
    expect(named.filter((name) => !api.message.includes(name))).toEqual([])
    expect(services.length).toBeGreaterThan(50)
  })

  test.each(Object.entries(CONTENTS))('%s is read', (kind, [event, desk]) => {
    const seen = read({ ...inPrivate, ...valueOf(kind) })?.event
    expect([seen?.kind, seen?.what].filter((word) => word !== undefined).join(' ')).toBe(event)
    expect(read({ ...inTopic, ...valueOf(kind) })?.desk).toMatchObject({ kind: 'message', what: desk })
  })

  test.each(services)('%s reports something and is not answered', (kind) => {
    const value = kind.startsWith('migrate_') ? { [kind]: -1002 } : valueOf(kind)
    expect(read({ ...inPrivate, ...value })).toBeNull()
    const seen = read({ ...inTopic, ...value })?.desk?.kind
    expect(seen).toBe(DESK_EVENTS[kind])
  })
})

test('every kind of update is asked for or left out on purpose', () => {
  const asked: readonly string[] = allowedUpdates
  expect(api.update.filter((name) => !asked.includes(name) && !NOT_ASKED_FOR.has(name))).toEqual([])
  expect(asked.filter((name) => !api.update.includes(name))).toEqual([])
})
