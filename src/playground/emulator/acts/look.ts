import type { BotCommand } from 'grammy/types'
import type { Control, EmulatedBot, LiveReplyKeyboard } from '../control-types.ts'
import { commandsKey } from '../methods/settings.ts'
import type { BotAccount, Room } from '../model.ts'
import { anyUser, groupKey, privateRoom } from '../state.ts'
import { ControlError } from '../errors.ts'
import type { World } from '../world.ts'
import { listUsers } from './people.ts'
import { botFor, seen } from './place.ts'

const keyboardOf = ({ keyboard }: Room): LiveReplyKeyboard | null =>
  keyboard && {
    message_id: keyboard.messageId,
    keyboard: keyboard.markup.keyboard,
    one_time: keyboard.markup.one_time_keyboard === true,
    resize: keyboard.markup.resize_keyboard === true,
    persistent: keyboard.markup.is_persistent === true,
    ...(keyboard.markup.input_field_placeholder === undefined ? {} : { placeholder: keyboard.markup.input_field_placeholder }),
  }

const forceReplyOf = ({ forceReply }: Room): { readonly message_id: number; readonly placeholder?: string } | null =>
  forceReply && {
    message_id: forceReply.messageId,
    ...(forceReply.markup.input_field_placeholder === undefined
      ? {}
      : { placeholder: forceReply.markup.input_field_placeholder }),
  }

/** The menu a phone shows: the narrowest list that fits, in the phone's language if there is one. */
const commandsFor = (bot: BotAccount, room: Room, language: string): readonly BotCommand[] => {
  const everywhere = room.kind === 'private' ? 'all_private_chats' : 'all_group_chats'
  const scopes = [{ type: 'chat', chat_id: room.id }, { type: everywhere }, { type: 'default' }]
  for (const scope of scopes) {
    const found = bot.settings.commands.get(commandsKey(scope, language)) ?? bot.settings.commands.get(commandsKey(scope, ''))
    if (found) return found
  }
  return []
}

const shownBot = (world: World, bot: BotAccount): EmulatedBot => ({
  id: bot.me.id,
  token: bot.token,
  username: bot.me.username,
  first_name: bot.settings.names.get('') || bot.me.first_name,
  webhook: bot.webhook?.url ?? '',
  pending_updates: world.runtime(bot).queue.size(),
  polling: world.runtime(bot).longPoll.waiting(),
  revoked: bot.revoked,
})

type Acts = Pick<Control, 'chat' | 'state'>

/** What can be seen from outside. */
export const lookActs = (world: World): Acts => ({
  chat: ({ chat, for: viewer = chat, bot: wanted, thread, limit, with_deleted = false }) => {
    const bot = botFor(world, wanted)
    if (chat > 0 && !world.state.users.has(chat)) throw new ControlError(`there is no user ${chat}`, 404)
    const room = chat > 0 ? privateRoom(world.state, bot.me.id, chat) : world.state.rooms.get(groupKey(chat))
    if (!room) throw new ControlError(`there is no group ${chat}`, 404)
    const now = world.clock.now()
    const person = world.state.users.get(viewer)
    const messages = [...room.messages.values()]
      .filter(
        ({ message, deleted }) =>
          (with_deleted || !deleted)
          && (thread === undefined || (message.is_topic_message && message.message_thread_id === thread)),
      )
      .slice(-(limit ?? Infinity))
    return {
      id: room.id,
      type: room.kind,
      title: room.kind === 'private' ? bot.settings.names.get('') || bot.me.first_name : room.title,
      is_forum: room.isForum,
      topics: [...room.topics.values()]
        .filter(topic => !topic.deleted)
        .map(topic => ({ id: topic.id, name: topic.name, icon_color: topic.iconColor, closed: topic.closed })),
      bot: bot.me.id,
      messages: messages.map(stored => seen(stored, viewer)),
      reply_keyboard: keyboardOf(room),
      force_reply: forceReplyOf(room),
      typing: room.typing && room.typing.until > now ? room.typing : null,
      draft: room.draft && room.draft.until > now ? room.draft : null,
      toasts: room.toasts.filter(toast => toast.user === viewer),
      started: room.started,
      blocked: room.blocked,
      commands: commandsFor(bot, room, person?.user.language_code?.slice(0, 2) ?? ''),
      ...(room.migratedTo === null ? {} : { migrated_to: room.migratedTo }),
      members: [...room.members.values()].map(member => ({
        user: anyUser(world.state, member.id) ?? { id: member.id, is_bot: false, first_name: '' },
        status: member.status,
        rights: member.rights,
      })),
    }
  },
  state: () => ({
    now: world.clock.now(),
    flood: world.flood.mode(),
    bots: [...world.state.bots.values()].map(bot => shownBot(world, bot)),
    users: listUsers(world),
    groups: [...world.state.rooms.values()]
      .filter(room => room.kind !== 'private' && !room.deleted)
      .map(room => ({ id: room.id, title: room.title, type: room.kind, is_forum: room.isForum })),
    faults: world.faults.list(),
    unknown_methods: Object.fromEntries(world.log.unknown),
  }),
})
