import type { Message, TextQuote } from 'grammy/types'
import { badRequest } from '../api-errors.ts'
import { findMessage } from '../chats/messages.ts'
import type { Room } from '../model.ts'
import { boolOf, fieldInt, fieldText, intOf, isRecord, jsonOf, type Params } from '../requests/params.ts'

/** The parsed `reply_parameters` (or the older `reply_to_message_id`). */
export interface ReplyRequest {
  readonly messageId: number
  readonly optional: boolean
  readonly quote: string
}

/** Reads the id of the message that a call answers; 0 is none. */
export const readReply = (params: Params): ReplyRequest => {
  const value = jsonOf(params, 'reply_parameters', `can't parse reply parameters JSON object`)
  if (value === undefined) {
    return {
      messageId: Math.max(0, intOf(params, 'reply_to_message_id')),
      optional: boolOf(params, 'allow_sending_without_reply'),
      quote: '',
    }
  }
  if (!isRecord(value)) throw badRequest('object expected as reply parameters')
  return {
    messageId: Math.max(0, fieldInt(value, 'message_id')),
    optional: value['allow_sending_without_reply'] === true,
    quote: fieldText(value, 'quote'),
  }
}

/** Finds the message replied to; undefined when there is none and the call allows that. */
export const repliedMessage = (room: Room, wish: ReplyRequest): Message | undefined => {
  if (wish.messageId === 0) return undefined
  const found = findMessage(room, wish.messageId)?.message
  if (!found && !wish.optional) throw badRequest('message to be replied not found')
  return found
}

/** The quote of a reply: it must be a part of the replied text, character by character. */
export const quoteOf = (replied: Message | undefined, quote: string): { quote?: TextQuote } => {
  if (!replied || quote === '') return {}
  const position = (replied.text ?? replied.caption ?? '').indexOf(quote)
  if (position < 0) throw badRequest('QUOTE_TEXT_INVALID')
  return { quote: { text: quote, position, is_manual: true } }
}
