import type { Method } from '../requests/call.ts'
import { badRequest } from '../api-errors.ts'
import { addToast } from '../chats/messages.ts'
import { boolOf, textOf } from '../requests/params.ts'

/** Time in which a press must be answered. Telegram documents no number ("short"); 60 seconds is a guess. */
const ANSWER_WITHIN_MS = 60_000
const MAX_TEXT = 200

export const answerCallbackQuery: Method = ({ world, bot, params }) => {
  const text = textOf(params, 'text')
  if ([...text].length > MAX_TEXT) throw badRequest('MESSAGE_TOO_LONG')
  const press = world.state.presses.get(textOf(params, 'callback_query_id'))
  const late = press !== undefined && world.clock.now() - press.at > ANSWER_WITHIN_MS
  if (!press || press.botId !== bot.me.id || late) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  }
  const room = world.state.rooms.get(press.roomKey)
  const url = textOf(params, 'url')
  if (room) {
    addToast(world, room, {
      callback_query_id: press.id,
      user: press.userId,
      text,
      show_alert: boolOf(params, 'show_alert'),
      at: world.clock.now(),
      ...(url === '' ? {} : { url }),
    })
  }
  return true
}
