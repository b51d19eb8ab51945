import { addBot, DEFAULT_TOKEN } from '../../bots.ts'
import { isMember } from '../../chats/chats.ts'
import type { PhoneMessage } from '../../control-types.ts'
import { ControlError } from '../../api-errors.ts'
import { findMessage } from '../../chats/messages.ts'
import type { BotAccount, Person, Room, StoredMessage } from '../../model.ts'
import { groupKey, privateRoom } from '../../state.ts'
import type { EmulatorWorld } from '../../emulator-world.ts'

/** Finds a bot by id, or the first one, which is made when there is none. Throws {@link ControlError}. */
export const findBot = (world: EmulatorWorld, id: number | undefined): BotAccount => {
  const [first] = world.state.bots.values()
  if (id === undefined) return first ?? addBot(world.state, { token: DEFAULT_TOKEN })
  const bot = world.state.bots.get(id)
  if (!bot) throw new ControlError(`there is no bot ${id}`, 404)
  return bot
}

/** Finds a person by id; throws {@link ControlError} when there is none or the account is deactivated. */
export const findPerson = (world: EmulatorWorld, id: number): Person => {
  const person = world.state.users.get(id)
  if (!person) throw new ControlError(`there is no user ${id}`, 404)
  if (person.deactivated) throw new ControlError(`user ${id} is deactivated`, 409)
  return person
}

/** Finds a group by id; throws {@link ControlError} when it does not exist, is deleted or has become a supergroup. */
export const findGroup = (world: EmulatorWorld, id: number): Room => {
  const room = world.state.rooms.get(groupKey(id))
  if (!room) throw new ControlError(`there is no group ${id}`, 404)
  if (room.deleted) throw new ControlError(`group ${id} is deleted`, 409)
  if (room.migratedTo !== null) throw new ControlError(`group ${id} has become supergroup ${room.migratedTo}`, 409)
  return room
}

/** The user who acts, in a group `chat` or in the private chat with `bot` (the first bot by default). */
export interface ActingInput {
  readonly user: number
  readonly chat?: number | undefined
  readonly bot?: number | undefined
}

/** A person and the chat they act in. */
export interface ActingPerson {
  readonly person: Person
  readonly room: Room
}

/**
 * Finds a user and the chat they act in: a group they belong to, or the private chat with the bot. Throws
 * {@link ControlError}.
 */
export const findActing = (world: EmulatorWorld, { user, chat, bot }: ActingInput): ActingPerson => {
  const person = findPerson(world, user)
  if (chat === undefined || chat > 0) return { person, room: privateRoom(world.state, findBot(world, bot).me.id, user) }
  const room = findGroup(world, chat)
  if (!isMember(room, user)) throw new ControlError(`user ${user} is not in group ${chat}`, 409)
  return { person, room }
}

/** Finds a message by id; throws {@link ControlError} when it is not there. */
export const requireMessage = (room: Room, id: number): StoredMessage => {
  const stored = findMessage(room, id)
  if (!stored) throw new ControlError(`there is no message ${id} in chat ${room.id}`, 404)
  return stored
}

/** A message as the phone of `viewer` shows it. */
export const showMessage = ({ message, deleted, pinned, reactions }: StoredMessage, viewer: number): PhoneMessage => ({
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
