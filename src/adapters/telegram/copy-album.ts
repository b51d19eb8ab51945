import type { Api } from 'grammy'
import type { ReactionType, ReactionTypeEmoji, ReplyParameters } from 'grammy/types'
import { asked, unless } from './failures.ts'

/** The option that makes a message an answer to another one, or a plain message when that one is gone. */
export const answering = (messageId: number | null): { readonly reply_parameters?: ReplyParameters } =>
  messageId === null ? {} : { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } }

/** Messages of one chat, and where they are copied to. */
export interface Album {
  readonly to: number
  readonly thread: number | null
  readonly from: number
  readonly messageIds: readonly number[]
  /** Leaves out what is written below them. */
  readonly bare?: boolean
}

const ascending = (one: number, other: number): number => one - other

/**
 * Copies messages so that an album stays one. Gives the ids of the copies in the order asked for; fewer when Telegram left some out, and
 * then nobody can tell which (Bot API, copyMessages: ids ascend, an answer to another message cannot be given).
 */
export const copyAlbum = async (
  api: Api,
  { to, thread, from, messageIds, bare = false }: Album,
): Promise<readonly number[]> => {
  const order = [...new Set(messageIds)].sort(ascending)
  const options = {
    ...(thread === null ? {} : { message_thread_id: thread }),
    ...(bare ? { remove_caption: true } : {}),
  }
  const copies = (await asked(api.copyMessages(to, from, order, options))).map(({ message_id: id }) => id)
  if (copies.length < order.length) return copies
  return messageIds.flatMap((id) => copies[order.indexOf(id)] ?? [])
}

/** An emoji that Telegram does not know as a reaction is refused by it. */
const reactionOf = (emoji: string | null): readonly ReactionType[] =>
  emoji === null ? [] : [{ type: 'emoji', emoji: emoji as ReactionTypeEmoji['emoji'] }]

/** Puts the bot's one reaction below a message; null takes it away. */
export const react = async (api: Api, chatId: number, messageId: number, emoji: string | null): Promise<void> => {
  await unless(['no-change'], api.setMessageReaction(chatId, messageId, [...reactionOf(emoji)]))
}
