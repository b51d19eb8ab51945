import type { ChatMember, ChatMemberUpdated, User } from 'grammy/types'
import { chatOf, isMember } from './chats.ts'
import { announce } from './fan-out.ts'
import { addMessage } from './messages.ts'
import type { Member, Room } from '../model.ts'
import { anyUser } from '../state.ts'
import { queueUpdate } from '../updates/make-updates.ts'
import { dateOf, type EmulatorWorld } from '../emulator-world.ts'

/** Rights of an administrator of a supergroup (Bot API, ChatMemberAdministrator). */
const adminRights = [
  'can_manage_chat',
  'can_delete_messages',
  'can_manage_video_chats',
  'can_restrict_members',
  'can_promote_members',
  'can_change_info',
  'can_invite_users',
  'can_post_stories',
  'can_edit_stories',
  'can_delete_stories',
  'can_pin_messages',
  'can_manage_topics',
] as const

/** Every right, without anonymity. */
export const fullRights: Readonly<Record<string, boolean>> = {
  is_anonymous: false,
  ...Object.fromEntries(adminRights.map((right) => [right, true])),
}

const unknownUser = (id: number): User => ({ id, is_bot: false, first_name: '' })

const chatMember = (user: User, member: Member): ChatMember => {
  const title = member.customTitle === undefined ? {} : { custom_title: member.customTitle }
  const right = (name: string): boolean => member.rights[name] === true
  switch (member.status) {
    case 'creator':
      return { status: 'creator', user, is_anonymous: right('is_anonymous'), ...title }
    case 'administrator':
      return {
        status: 'administrator',
        user,
        can_be_edited: false,
        is_anonymous: right('is_anonymous'),
        can_manage_chat: right('can_manage_chat'),
        can_delete_messages: right('can_delete_messages'),
        can_manage_video_chats: right('can_manage_video_chats'),
        can_restrict_members: right('can_restrict_members'),
        can_promote_members: right('can_promote_members'),
        can_change_info: right('can_change_info'),
        can_invite_users: right('can_invite_users'),
        can_post_stories: right('can_post_stories'),
        can_edit_stories: right('can_edit_stories'),
        can_delete_stories: right('can_delete_stories'),
        can_pin_messages: right('can_pin_messages'),
        can_manage_topics: right('can_manage_topics'),
        can_manage_tags: right('can_manage_tags'),
        can_send_welcome_messages: right('can_send_welcome_messages'),
        ...title,
      }
    case 'kicked':
      return { status: 'kicked', user, until_date: 0 }
    case 'left':
      return { status: 'left', user }
    default:
      return { status: 'member', user }
  }
}

/** The answer of getChatMember. In a private chat both are members, or the bot is kicked. */
export const memberOf = (world: EmulatorWorld, room: Room, id: number): ChatMember => {
  const user = anyUser(world.state, id) ?? unknownUser(id)
  if (room.kind !== 'private') return chatMember(user, room.members.get(id) ?? { id, status: 'left', rights: {} })
  return chatMember(user, { id, status: id === room.botId && room.blocked ? 'kicked' : 'member', rights: {} })
}

const memberUpdate = (
  world: EmulatorWorld,
  room: Room,
  by: User,
  before: ChatMember,
  after: ChatMember,
): ChatMemberUpdated => ({
  chat: chatOf(world, room),
  from: by,
  date: dateOf(world),
  old_chat_member: before,
  new_chat_member: after,
})

/** Blocks or unblocks the bot in a private chat, with its `my_chat_member` update. */
export const announceBlock = (world: EmulatorWorld, room: Room, blocked: boolean): void => {
  const bot = world.state.bots.get(room.botId)
  const user = world.state.users.get(room.id)?.user
  if (!bot || !user || room.blocked === blocked) return
  const before = memberOf(world, room, room.botId)
  room.blocked = blocked
  queueUpdate(
    world,
    bot,
    'my_chat_member',
    memberUpdate(world, room, user, before, memberOf(world, room, room.botId)),
    room.id,
  )
  world.live.publish({ type: 'chat', chat_id: room.id, bot: room.botId })
  world.touch()
}

/** Changes a membership in a group: the update to the bots, and the service message for joining and leaving. */
export const announceMember = (world: EmulatorWorld, room: Room, next: Member, by: number): void => {
  const actor = anyUser(world.state, by) ?? unknownUser(by)
  const user = anyUser(world.state, next.id) ?? unknownUser(next.id)
  const wasIn = isMember(room, next.id)
  const before = memberOf(world, room, next.id)
  const watchers = [...world.state.bots.values()].filter((bot) => isMember(room, bot.me.id) || bot.me.id === next.id)
  room.members.set(next.id, next)
  const update = memberUpdate(world, room, actor, before, memberOf(world, room, next.id))
  for (const bot of watchers) {
    const own = bot.me.id === next.id
    queueUpdate(world, bot, own ? 'my_chat_member' : 'chat_member', update, own ? room.id : next.id)
  }
  const isIn = isMember(room, next.id)
  if (isIn && !wasIn) {
    const came = { new_chat_members: [user], new_chat_member: user, new_chat_participant: user }
    announce(world, room, addMessage(world, room, { from: actor, content: came }))
  }
  if (wasIn && !isIn)
    announce(world, room, addMessage(world, room, { from: actor, content: { left_chat_member: user } }))
  world.live.publish({ type: 'chat', chat_id: room.id, bot: null })
  world.touch()
}
