import type { Message } from 'grammy/types'
import type { Call } from '../requests/call.ts'
import { checkMaySend, checkReachable, findRoom, spendLimits, type SendPermission } from '../chats/chats.ts'
import { checkMarkup, readMarkup } from '../requests/reply-markup.ts'
import { addMessage, findMessage, type Content } from '../chats/messages.ts'
import { boolOf } from '../requests/params.ts'
import { quoteOf, readReply, repliedMessage } from '../content/reply.ts'
import { botUser } from '../state.ts'
import { findThread } from '../chats/threads.ts'

/**
 * Sends one message of a bot, with the checks in the real server's order: what can be read from the parameters, the
 * chat, its topic, the replied message, then what only Telegram's servers check, the limits last. `content` is called
 * once the chat and topic are known.
 */
export const sendOne = (call: Call, wish: SendPermission, content: () => Content): Message => {
  const { world, bot, params } = call
  const reply = readReply(params)
  const markup = readMarkup(params)
  const room = findRoom(world, bot, params)
  checkMaySend(room, bot, wish)
  const thread = findThread(room, bot, params, findMessage(room, reply.messageId)?.message)
  const repliesTo = repliedMessage(room, reply)
  const body = content()
  const quote = quoteOf(repliesTo, reply.quote)
  checkMarkup(markup, room.kind === 'private')
  checkReachable(world, room)
  spendLimits(world, bot, room, 1, boolOf(params, 'allow_paid_broadcast'))
  return addMessage(world, room, {
    from: botUser(bot),
    content: { ...body, ...quote, ...protection(call) },
    thread,
    repliesTo,
    markup,
  })
}

/** `has_protected_content`, when the call asks for it. */
export const protection = ({ params }: Call): Content =>
  boolOf(params, 'protect_content') ? { has_protected_content: true } : {}
