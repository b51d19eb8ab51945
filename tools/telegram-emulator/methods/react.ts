import type { ReactionType } from 'grammy/types'
import type { Method } from '../requests/call.ts'
import { checkReachable, findRoom } from '../chats/chats.ts'
import { badRequest } from '../api-errors.ts'
import { findMessage } from '../chats/messages.ts'
import { fieldText, intOf, isRecord, jsonOf } from '../requests/params.ts'

const EMOJI =
  '❤👍👎🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳❤‍🔥🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👨‍💻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷‍♂🤷🤷‍♀😡'

const readReaction = (value: unknown): ReactionType => {
  if (!isRecord(value)) throw badRequest(`can't parse reaction type: expected an Object`)
  const emoji = EMOJI_BY_TEXT.get(fieldText(value, 'emoji'))
  if (value['type'] === 'emoji' && emoji) return emoji
  if (value['type'] === 'emoji') throw badRequest('REACTION_INVALID')
  if (value['type'] === 'custom_emoji')
    return { type: 'custom_emoji', custom_emoji_id: fieldText(value, 'custom_emoji_id') }
  throw badRequest('invalid reaction type specified')
}

type EmojiReaction = Extract<ReactionType, { type: 'emoji' }>
const isEmojiReaction = (value: { readonly type: 'emoji'; readonly emoji: string }): value is EmojiReaction =>
  value.emoji !== ''

/** The reactions that Telegram allows (Bot API, ReactionTypeEmoji). */
const EMOJI_BY_TEXT: ReadonlyMap<string, EmojiReaction> = new Map(
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(EMOJI)].flatMap(({ segment }) => {
    const reaction = { type: 'emoji' as const, emoji: segment }
    return isEmojiReaction(reaction) ? [[segment, reaction]] : []
  }),
)

/** An allowed emoji as a reaction, or undefined. */
export const emojiReaction = (emoji: string): ReactionType | undefined => EMOJI_BY_TEXT.get(emoji)

/** A bot gives at most one reaction to a message. */
export const setMessageReaction: Method = ({ world, bot, params }) => {
  const value = jsonOf(params, 'reaction', `can't parse reaction types JSON object`) ?? []
  if (!Array.isArray(value)) throw badRequest('expected an Array of reaction types')
  const wanted = value.map(readReaction)
  if (wanted.length > 1) throw badRequest('REACTIONS_TOO_MANY')
  const room = findRoom(world, bot, params)
  const id = intOf(params, 'message_id')
  const stored = findMessage(room, id)
  if (!stored) throw badRequest('message to react not found')
  checkReachable(world, room)
  const others = stored.reactions.filter(({ from }) => from !== bot.me.id)
  room.messages.set(id, {
    ...stored,
    reactions: [...others, ...wanted.map((reaction) => ({ from: bot.me.id, reaction }))],
  })
  world.live.publish({ type: 'reaction', chat_id: room.id, bot: bot.me.id, message_id: id })
  world.touch()
  return true
}
