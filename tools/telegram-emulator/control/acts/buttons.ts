import type { CallbackQuery, Contact, InlineKeyboardButton, KeyboardButton, ReactionType } from 'grammy/types'
import { chatOf, isAdmin } from '../../chats/chats.ts'
import type { Control } from '../../control-types.ts'
import { ControlError } from '../../api-errors.ts'
import { botsIn } from '../../chats/fan-out.ts'
import { findMessage } from '../../chats/messages.ts'
import { emojiReaction } from '../../methods/react.ts'
import type { Room, EmulatorState } from '../../model.ts'
import { queueUpdate } from '../../updates/make-updates.ts'
import { dateOf, type EmulatorWorld } from '../../emulator-world.ts'
import { requireMessage, findActing, type ActingPerson } from './find.ts'
import { say } from './say.ts'

const MAX_PRESSES = 10_000

interface Choice {
  readonly data?: string | undefined
  readonly button_index?: number | undefined
  readonly text?: string | undefined
}

/** The data that a press sends. Given data is sent unchanged, even if no button has it: clients can forge it. */
const dataOf = (room: Room, messageId: number, choice: Choice): string => {
  if (choice.data !== undefined) return choice.data
  const buttons: readonly InlineKeyboardButton[] =
    requireMessage(room, messageId).message.reply_markup?.inline_keyboard.flat() ?? []
  const button =
    choice.button_index === undefined ? buttons.find(({ text }) => text === choice.text) : buttons[choice.button_index]
  if (!button) throw new ControlError(`message ${messageId} has no such button`, 404)
  if (!('callback_data' in button))
    throw new ControlError(`the button "${button.text}" opens something and tells the bot nothing`, 409)
  return button.callback_data
}

const remember = (
  state: EmulatorState,
  press: { readonly botId: number; readonly userId: number; readonly roomKey: string; readonly at: number },
): string => {
  const id = `${4_242_000_000_000_000 + state.counters.press++}`
  state.presses.set(id, { id, ...press })
  for (const oldest of state.presses.keys()) {
    if (state.presses.size <= MAX_PRESSES) break
    state.presses.delete(oldest)
  }
  return id
}

type Acts = Pick<Control, 'press' | 'replyKey' | 'shareContact' | 'react'>

const keysOf = (room: Room): readonly Exclude<KeyboardButton, string>[] =>
  (room.keyboard?.markup.keyboard.flat() ?? []).map((key) => (typeof key === 'string' ? { text: key } : key))

/** The contact that is sent: the user's own, or another from the address book. */
const shareContact = (
  world: EmulatorWorld,
  place: ActingPerson,
  contact: Parameters<Control['shareContact']>[0]['contact'],
  replyTo: number | undefined,
): ReturnType<typeof say> => {
  const { user, phone } = place.person
  const own = {
    phone_number: phone,
    first_name: user.first_name,
    ...(user.last_name === undefined ? {} : { last_name: user.last_name }),
    user_id: user.id,
  }
  return say(world, place, { content: { contact: (contact ?? own) as Contact }, reply_to: replyTo })
}

/** Acts of people on buttons and keyboards. */
export const buttonActs = (world: EmulatorWorld): Acts => ({
  press: ({ message_id, data, button_index, text, ...where }) => {
    const { person, room } = findActing(world, where)
    const chosen = dataOf(room, message_id, { data, button_index, text })
    const message = findMessage(room, message_id)?.message
    const bot = world.state.bots.get(message?.from?.id ?? 0) ?? botsIn(world, room)[0]
    if (!bot) throw new ControlError('no bot would hear of it', 409)
    const id = remember(world.state, {
      botId: bot.me.id,
      userId: person.user.id,
      roomKey: room.key,
      at: world.clock.now(),
    })
    const query: CallbackQuery = {
      id,
      from: person.user,
      message: message ?? { chat: chatOf(world, room), message_id, date: 0 },
      chat_instance: `${Math.abs(room.id) * 7 + bot.me.id}`,
      data: chosen,
    }
    queueUpdate(world, bot, 'callback_query', query, person.user.id)
    world.touch()
    return { callback_query_id: id }
  },
  replyKey: ({ text, button_index, ...where }) => {
    const place = findActing(world, where)
    const keys = keysOf(place.room)
    const key = button_index === undefined ? keys.find((known) => known.text === text) : keys[button_index]
    if (!key) throw new ControlError('there is no such key', 404)
    if ('request_contact' in key) return shareContact(world, place, undefined, place.room.keyboard?.messageId)
    if ('request_location' in key)
      return say(world, place, { content: { location: { latitude: 53.9, longitude: 27.56667 } } })
    return say(world, place, { text: key.text })
  },
  shareContact: ({ contact, reply_to, ...where }) => shareContact(world, findActing(world, where), contact, reply_to),
  react: ({ message_id, emoji, anonymous = false, ...where }) => {
    const { person, room } = findActing(world, where)
    if (anonymous && !isAdmin(room, person.user.id)) throw new ControlError('only administrators can be anonymous', 409)
    const by = anonymous ? { actor_chat: chatOf(world, room) } : { user: person.user }
    const stored = requireMessage(room, message_id)
    const wanted = emoji === null ? undefined : emojiReaction(emoji)
    if (emoji !== null && !wanted) throw new ControlError(`${emoji} is no reaction`)
    const mine = ({ from }: { readonly from: number }): boolean => from === person.user.id
    const before: ReactionType[] = stored.reactions.filter(mine).map(({ reaction }) => reaction)
    const after: ReactionType[] = wanted ? [wanted] : []
    const others = stored.reactions.filter((entry) => !mine(entry))
    room.messages.set(message_id, {
      ...stored,
      reactions: [...others, ...after.map((reaction) => ({ from: person.user.id, reaction }))],
    })
    for (const bot of botsIn(world, room)) {
      if (room.kind !== 'private' && !isAdmin(room, bot.me.id)) continue
      queueUpdate(
        world,
        bot,
        'message_reaction',
        {
          chat: chatOf(world, room),
          message_id,
          ...by,
          date: dateOf(world),
          old_reaction: before,
          new_reaction: after,
        },
        room.id,
      )
    }
    world.live.publish({
      type: 'reaction',
      chat_id: room.id,
      bot: room.botId || null,
      message_id,
      user: person.user.id,
    })
    world.touch()
    return true
  },
})
