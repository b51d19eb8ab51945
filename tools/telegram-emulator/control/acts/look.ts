import type { BotCommand, Message } from 'grammy/types'
import { isAdmin, isMember } from '../../chats/chats.ts'
import type { Control, EmulatedBot, LiveReplyKeyboard, PhoneChat, PhoneTopic } from '../../control-types.ts'
import { commandsKey } from '../../methods/bot-settings.ts'
import type { BotAccount, Room } from '../../model.ts'
import { anyUser, groupKey, privateRoom } from '../../state.ts'
import { ControlError } from '../../api-errors.ts'
import { isService } from '../../chats/fan-out.ts'
import { iconEmoji as emojiOf } from '../../chats/icon-set.ts'
import type { EmulatorWorld } from '../../emulator-world.ts'
import { listUsers } from './people-acts.ts'
import { findBot, showMessage } from './find.ts'

const keyboardOf = ({ keyboard }: Room): LiveReplyKeyboard | null =>
  keyboard && {
    message_id: keyboard.messageId,
    keyboard: keyboard.markup.keyboard,
    one_time: keyboard.markup.one_time_keyboard === true,
    resize: keyboard.markup.resize_keyboard === true,
    persistent: keyboard.markup.is_persistent === true,
    ...(keyboard.markup.input_field_placeholder === undefined
      ? {}
      : { placeholder: keyboard.markup.input_field_placeholder }),
  }

const forceReplyOf = ({ forceReply }: Room): { readonly message_id: number; readonly placeholder?: string } | null =>
  forceReply && {
    message_id: forceReply.messageId,
    ...(forceReply.markup.input_field_placeholder === undefined
      ? {}
      : { placeholder: forceReply.markup.input_field_placeholder }),
  }

/** Scopes of commands from narrow to wide (Bot API, "Determining list of commands"). */
const scopesFor = (room: Room, viewer: number): readonly Readonly<Record<string, unknown>>[] => {
  const chat_id = room.id
  if (room.kind === 'private') return [{ type: 'chat', chat_id }, { type: 'all_private_chats' }, { type: 'default' }]
  const administrates = isAdmin(room, viewer)
  return [
    { type: 'chat_member', chat_id, user_id: viewer },
    ...(administrates ? [{ type: 'chat_administrators', chat_id }] : []),
    { type: 'chat', chat_id },
    ...(administrates ? [{ type: 'all_chat_administrators' }] : []),
    { type: 'all_group_chats' },
    { type: 'default' },
  ]
}

/** The command menu of a phone: the narrowest list that fits, in the phone's language if there is one. */
const commandsFor = (bot: BotAccount, room: Room, viewer: number, language: string): readonly BotCommand[] => {
  const scopes = scopesFor(room, viewer)
  for (const scope of scopes) {
    const found =
      bot.settings.commands.get(commandsKey(scope, language)) ?? bot.settings.commands.get(commandsKey(scope, ''))
    if (found) return found
  }
  return []
}

/** The id of General; messages in it name no topic. */
const GENERAL = 1

const isIn = (message: Message, thread: number): boolean =>
  message.is_topic_message ? message.message_thread_id === thread : thread === GENERAL

const lastIn = (room: Room, viewer: number, thread: number): Pick<PhoneTopic, 'last'> => {
  const last = [...room.messages.values()].findLast(
    ({ message, deleted }) => !deleted && !isService(message) && isIn(message, thread),
  )
  return last ? { last: showMessage(last, viewer) } : {}
}

const seenTopics = (room: Room, viewer: number): Pick<PhoneChat, 'topics' | 'general'> => ({
  topics: [...room.topics.values()]
    .filter(({ deleted }) => !deleted)
    .map(({ id, name, iconColor, iconEmoji, closed }) => {
      const emoji = emojiOf(iconEmoji)
      return {
        id,
        name,
        icon_color: iconColor,
        ...(emoji === undefined ? {} : { icon_emoji: emoji }),
        closed,
        ...lastIn(room, viewer, id),
      }
    }),
  ...(room.kind === 'supergroup'
    ? {
        general: {
          id: GENERAL,
          name: 'General',
          icon_color: 0,
          closed: room.generalClosed,
          ...lastIn(room, viewer, GENERAL),
        },
      }
    : {}),
})

const shownBot = (world: EmulatorWorld, bot: BotAccount): EmulatedBot => ({
  id: bot.me.id,
  token: bot.token,
  username: bot.me.username,
  first_name: bot.settings.names.get('') || bot.me.first_name,
  webhook: bot.webhook?.url ?? '',
  pending_updates: world.runtime(bot).queue.size(),
  polling: world.runtime(bot).longPoll.waiting(),
  revoked: bot.revoked,
})

const presentIn = (room: Room): readonly number[] => [...room.members.keys()].filter((id) => isMember(room, id))

type Acts = Pick<Control, 'chat' | 'state'>

/** Acts that read the state: chats as phones show them, the summary, the log. */
export const lookActs = (world: EmulatorWorld): Acts => ({
  chat: ({ chat, for: viewer = chat, bot: wanted, thread, limit, with_deleted = false }) => {
    const bot = findBot(world, wanted)
    if (chat > 0 && !world.state.users.has(chat)) throw new ControlError(`there is no user ${chat}`, 404)
    const room = chat > 0 ? privateRoom(world.state, bot.me.id, chat) : world.state.rooms.get(groupKey(chat))
    if (!room) throw new ControlError(`there is no group ${chat}`, 404)
    const now = world.clock.now()
    const person = world.state.users.get(viewer)
    const messages = [...room.messages.values()]
      .filter(({ message, deleted }) => (with_deleted || !deleted) && (thread === undefined || isIn(message, thread)))
      .slice(-(limit ?? Infinity))
    return {
      id: room.id,
      type: room.kind,
      title: room.kind === 'private' ? bot.settings.names.get('') || bot.me.first_name : room.title,
      is_forum: room.isForum,
      ...seenTopics(room, viewer),
      bot: bot.me.id,
      messages: messages.map((stored) => showMessage(stored, viewer)),
      reply_keyboard: keyboardOf(room),
      force_reply: forceReplyOf(room),
      typing: room.typing && room.typing.until > now ? room.typing : null,
      draft: room.draft && room.draft.until > now ? room.draft : null,
      toasts: room.toasts.filter((toast) => toast.user === viewer),
      started: room.started,
      blocked: room.blocked,
      commands: commandsFor(bot, room, viewer, person?.user.language_code?.slice(0, 2) ?? ''),
      ...(room.migratedTo === null ? {} : { migrated_to: room.migratedTo }),
      members: [...room.members.values()].map((member) => ({
        user: anyUser(world.state, member.id) ?? { id: member.id, is_bot: false, first_name: '' },
        status: member.status,
        rights: member.rights,
      })),
    }
  },
  state: () => ({
    now: world.clock.now(),
    flood: world.flood.mode(),
    bots: [...world.state.bots.values()].map((bot) => shownBot(world, bot)),
    users: listUsers(world),
    groups: [...world.state.rooms.values()]
      .filter((room) => room.kind !== 'private' && !room.deleted)
      .map((room) => ({
        id: room.id,
        title: room.title,
        type: room.kind,
        is_forum: room.isForum,
        members: presentIn(room),
      })),
    faults: world.faults.list(),
    unknown_methods: Object.fromEntries(world.log.unknown),
  }),
})
