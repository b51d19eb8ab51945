import type { Message } from 'grammy/types'
import type { Call } from '../requests/call.ts'
import { checkMaySend, checkReachable, roomFor, spend, type Wish } from './chats.ts'
import { checkMarkup, readMarkup } from '../content/reply-markup.ts'
import { addMessage, findMessage, type Content } from './messages.ts'
import { boolOf } from '../requests/params.ts'
import { quoteOf, readReply, repliedMessage } from '../content/reply.ts'
import { botUser } from '../state.ts'
import { threadFor } from './threads.ts'

/**
 * Sends one message of a bot, with the checks in the real server's order: what can be read from the parameters, the chat, its
 * topic, the replied message, then what only Telegram's servers check, the limits last.
 * `content` is asked when the place is known.
 */
export const sendOne = (call: Call, wish: Wish, content: () => Content): Message => {
  const { world, bot, params } = call
  const reply = readReply(params)
  const markup = readMarkup(params)
  const room = roomFor(world, bot, params)
  checkMaySend(room, bot, wish)
  const thread = threadFor(room, bot, params, findMessage(room, reply.messageId)?.message)
  const repliesTo = repliedMessage(room, reply)
  const settled = content()
  const quote = quoteOf(repliesTo, reply.quote)
  checkMarkup(markup, room.kind === 'private')
  checkReachable(world, room)
  spend(world, bot, room, 1, boolOf(params, 'allow_paid_broadcast'))
  return addMessage(world, room, {
    from: botUser(bot),
    content: { ...settled, ...quote, ...protection(call) },
    thread,
    repliesTo,
    markup,
  })
}

/** `has_protected_content`, when it was asked for. */
export const protection = ({ params }: Call): Content =>
  boolOf(params, 'protect_content') ? { has_protected_content: true } : {}
