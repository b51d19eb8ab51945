import type { User } from 'grammy/types'
import type { BotAccount, Room, EmulatorState } from './model.ts'

/** Makes an empty state. */
export const emptyState = (): EmulatorState => ({
  users: new Map(),
  bots: new Map(),
  rooms: new Map(),
  files: new Map(),
  presses: new Map(),
  counters: {
    user: 700_000_001,
    group: -4_000_000_001,
    supergroup: -1_002_000_000_001,
    message: 101,
    press: 1,
    album: 1,
    file: 1,
  },
})

/** The key of a private chat: each bot has its own with a person. */
export const privateKey = (botId: number, userId: number): string => `p${botId}:${userId}`

/** The key of a group. */
export const groupKey = (chatId: number): string => `g${chatId}`

const emptyRoom = (key: string, id: number, kind: Room['kind'], botId: number): Room => ({
  key,
  id,
  kind,
  botId,
  title: '',
  isForum: false,
  generalClosed: false,
  deleted: false,
  migratedTo: null,
  permissions: { can_send_messages: true },
  members: new Map(),
  topics: new Map(),
  messages: new Map(),
  nextMessageId: 1,
  started: false,
  blocked: false,
  keyboard: null,
  forceReply: null,
  typing: null,
  draft: null,
  toasts: [],
})

/** The private chat of a bot and a user; made at the first call. */
export const privateRoom = (state: EmulatorState, botId: number, userId: number): Room => {
  const key = privateKey(botId, userId)
  const known = state.rooms.get(key)
  if (known) return known
  const room = emptyRoom(key, userId, 'private', botId)
  state.rooms.set(key, room)
  return room
}

/** Makes a group with the next id of its kind. */
export const newGroupRoom = (state: EmulatorState, kind: 'group' | 'supergroup', title: string): Room => {
  const id = kind === 'group' ? state.counters.group-- : state.counters.supergroup--
  const room = emptyRoom(groupKey(id), id, kind, 0)
  room.title = title
  state.rooms.set(room.key, room)
  return room
}

/** A user or a bot by id. */
export const anyUser = (state: EmulatorState, id: number): User | undefined =>
  state.users.get(id)?.user ?? asUser(state.bots.get(id))

const asUser = (bot: BotAccount | undefined): User | undefined => bot && botUser(bot)

/** The bot's `User` in messages, without the fields of getMe. */
export const botUser = (bot: BotAccount): User => ({
  id: bot.me.id,
  is_bot: true,
  first_name: bot.me.first_name,
  username: bot.me.username,
})

/** The next message id of a chat. */
export const takeMessageId = (state: EmulatorState, room: Room): number =>
  room.kind === 'supergroup' ? room.nextMessageId++ : state.counters.message++
