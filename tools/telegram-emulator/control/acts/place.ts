import { addBot, DEFAULT_TOKEN } from '../../bots.ts'
import { isMember } from '../../chats/chats.ts'
import type { SeenMessage } from '../../control-types.ts'
import { ControlError } from '../../api-errors.ts'
import { findMessage } from '../../chats/messages.ts'
import type { BotAccount, Person, Room, StoredMessage } from '../../model.ts'
import { groupKey, privateRoom } from '../../state.ts'
import type { World } from '../../emulator-world.ts'

/** The bot meant: by id, or the first. One is made when there is none. */
export const botFor = (world: World, id: number | undefined): BotAccount => {
  const [first] = world.state.bots.values()
  if (id === undefined) return first ?? addBot(world.state, { token: DEFAULT_TOKEN })
  const bot = world.state.bots.get(id)
  if (!bot) throw new ControlError(`there is no bot ${id}`, 404)
  return bot
}

/** The person with this id; a {@link ControlError} when there is none. */
export const personFor = (world: World, id: number): Person => {
  const person = world.state.users.get(id)
  if (!person) throw new ControlError(`there is no user ${id}`, 404)
  if (person.deactivated) throw new ControlError(`user ${id} is deactivated`, 409)
  return person
}

/** The group with this id, if it still is one. */
export const groupFor = (world: World, id: number): Room => {
  const room = world.state.rooms.get(groupKey(id))
  if (!room) throw new ControlError(`there is no group ${id}`, 404)
  if (room.deleted) throw new ControlError(`group ${id} is deleted`, 409)
  if (room.migratedTo !== null) throw new ControlError(`group ${id} has become supergroup ${room.migratedTo}`, 409)
  return room
}

/** Who acts, and where: a group, or the private chat with a bot (the first one when it is left out). */
export interface PlaceInput {
  readonly user: number
  readonly chat?: number | undefined
  readonly bot?: number | undefined
}

/** A person and the chat they act in. */
export interface Place {
  readonly person: Person
  readonly room: Room
}

/** Where a user acts: a group they belong to, or the private chat with the bot. */
export const placeFor = (world: World, { user, chat, bot }: PlaceInput): Place => {
  const person = personFor(world, user)
  if (chat === undefined || chat > 0) return { person, room: privateRoom(world.state, botFor(world, bot).me.id, user) }
  const room = groupFor(world, chat)
  if (!isMember(room, user)) throw new ControlError(`user ${user} is not in group ${chat}`, 409)
  return { person, room }
}

/** A message that is there; a {@link ControlError} when it is not. */
export const messageFor = (room: Room, id: number): StoredMessage => {
  const stored = findMessage(room, id)
  if (!stored) throw new ControlError(`there is no message ${id} in chat ${room.id}`, 404)
  return stored
}

/** A message as the phone of `viewer` shows it. */
export const seen = ({ message, deleted, pinned, reactions }: StoredMessage, viewer: number): SeenMessage => ({
  message_id: message.message_id,
  date: message.date,
  ...(message.edit_date === undefined ? {} : { edit_date: message.edit_date }),
  ...(message.from === undefined ? {} : { from: message.from }),
  outgoing: message.from?.id === viewer,
  ...(message.text === undefined ? {} : { text: message.text }),
  ...(message.entities === undefined ? {} : { entities: message.entities }),
  ...(message.reply_markup === undefined ? {} : { inline_keyboard: message.reply_markup.inline_keyboard }),
  ...(message.is_topic_message ? { thread: message.message_thread_id } : {}),
  ...(reactions.length === 0 ? {} : { reactions }),
  pinned,
  deleted,
  message,
})
