import type { Chat, ChatPermissions } from 'grammy/types'
import { ApiError, badRequest, forbidden } from '../api-errors.ts'
import type { BotAccount, Member, Room } from '../model.ts'
import { textOf, type Params } from '../requests/params.ts'
import { groupKey, privateKey, privateRoom } from '../state.ts'
import type { EmulatorWorld } from '../emulator-world.ts'

/** The `chat` field of messages. */
export const chatOf = (world: EmulatorWorld, room: Room): Exclude<Chat, Chat.ChannelChat> => {
  if (room.kind === 'group') return { id: room.id, type: 'group', title: room.title }
  if (room.kind === 'supergroup') {
    return { id: room.id, type: 'supergroup', title: room.title, ...(room.isForum ? { is_forum: true } : {}) }
  }
  const user = world.state.users.get(room.id)?.user
  return {
    id: room.id,
    type: 'private',
    first_name: user?.first_name ?? '',
    ...(user?.last_name === undefined ? {} : { last_name: user.last_name }),
    ...(user?.username === undefined ? {} : { username: user.username }),
  }
}

const isPresent = (member: Member | undefined): boolean =>
  member !== undefined && member.status !== 'left' && member.status !== 'kicked'

/** True for a present member of the group. */
export const isMember = (room: Room, id: number): boolean => isPresent(room.members.get(id))

/** True for an administrator of the group or its owner. */
export const isAdmin = (room: Room, id: number): boolean => {
  const status = room.members.get(id)?.status
  return status === 'administrator' || status === 'creator'
}

/** True when a member has this right of administrators; the owner has every right. */
export const hasRight = (room: Room, id: number, right: string): boolean => {
  const member = room.members.get(id)
  return member?.status === 'creator' || (member?.status === 'administrator' && member.rights[right] === true)
}

const kindName = (room: Room): string => `${room.kind} chat`

/**
 * The chat that a call names, as the bot may look at it. Throws `chat not found`, or the group's own reason: deleted,
 * upgraded, kicked from, never a member.
 */
export const findRoom = (world: EmulatorWorld, bot: BotAccount, params: Params, name = 'chat_id'): Room => {
  const given = textOf(params, name).trim()
  if (given === '') throw badRequest(`${name} is empty`)
  const id = Number.parseInt(given, 10)
  if (given.startsWith('@') || !Number.isSafeInteger(id) || id === 0) throw badRequest('chat not found')
  return id > 0 ? findPrivateRoom(world, bot, id) : findGroup(world, bot, id)
}

const findPrivateRoom = (world: EmulatorWorld, bot: BotAccount, id: number): Room => {
  const known = world.state.rooms.get(privateKey(bot.me.id, id))
  if (known?.started) return known
  if (id !== bot.me.id && world.state.bots.has(id)) throw forbidden(`the bot can't send messages to the bot`)
  if (!world.state.users.has(id)) throw badRequest('chat not found')
  const met = [...world.state.rooms.values()].some((room) => isMember(room, id) && isMember(room, bot.me.id))
  if (!met) throw badRequest('chat not found')
  return privateRoom(world.state, bot.me.id, id)
}

const findGroup = (world: EmulatorWorld, bot: BotAccount, id: number): Room => {
  const room = world.state.rooms.get(groupKey(id))
  const member = room?.members.get(bot.me.id)
  if (!room || !member) throw badRequest('chat not found')
  if (room.migratedTo !== null) {
    throw new ApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: room.migratedTo,
    })
  }
  if (room.deleted) throw forbidden('the group chat was deleted')
  if (member.status === 'kicked') throw forbidden(`bot was kicked from the ${kindName(room)}`)
  if (member.status === 'left') throw forbidden(`bot is not a member of the ${kindName(room)}`)
  return room
}

/** The permission that a kind of message needs in a chat, and the words by which a refusal names it. */
export interface SendPermission {
  readonly permission: keyof ChatPermissions
  readonly words: string
}

/** The permission for texts. */
export const TEXT_PERMISSION: SendPermission = { permission: 'can_send_messages', words: 'text messages' }

/** Throws 400 when the group's permissions do not let this bot send such a message. */
export const checkMaySend = (room: Room, bot: BotAccount, wish: SendPermission): void => {
  if (room.kind === 'private' || isAdmin(room, bot.me.id)) return
  const member = room.members.get(bot.me.id)
  const allowed = member?.status === 'restricted' ? member.rights : room.permissions
  const own = allowed[wish.permission]
  if (allowed.can_send_messages === false || own === false) {
    throw badRequest(`not enough rights to send ${wish.words} to the chat`)
  }
}

/** Throws the refusals that Telegram's servers give last: deactivated user, no conversation, blocked bot. */
export const checkReachable = (world: EmulatorWorld, room: Room): void => {
  if (room.kind !== 'private') return
  if (world.state.users.get(room.id)?.deactivated) throw forbidden('user is deactivated')
  if (!room.started) throw forbidden(`bot can't initiate conversation with a user`)
  if (room.blocked) throw forbidden('bot was blocked by the user')
}

/** Counts messages against the chat's limits; throws the 429. */
export const spendLimits = (world: EmulatorWorld, bot: BotAccount, room: Room, count = 1, paid = false): void =>
  world.flood.spend({ botId: bot.me.id, chatId: room.id, group: room.kind !== 'private', paid }, count)
